/** A short report with a key, numbered paragraphs, references, accents and an emoji: all fiction. */
export const report = `# Review into the death of Maren

# 1 Introduction

1.1 The people of this report are known by these names.

| Name | Relation | Age |
| --- | --- | --- |
| Maren | the victim | 34 |
| Zoë | sister of Maren | 30 |
| Edvard | the perpetrator, her husband | 41 |

# 2 What happened

2.1 Café staff 😀 knew Maren; Zoë’s calls were not recieved. See paragraph 3.2.

2.2 Maren’s husband, Edvard, was known to MAREN’S employer. The letter was not recieved.

## 2.3 The day

2.4 Maren was found dead at home on 14 March 2019.

# 3 Analysis

3.1 The panel asked what Maren
had told her sister. That day is described in section 2 above.

3.2 The *Panel* was inde**pend**ant of the agencies.
`;
