import { blocksBetween, type Draft } from '@dhrlint/draft';
import { type Facts, passagesIn, passing, sectionPath } from '@dhrlint/facts';

const sent =
  /\b(?:cop(?:y|ies)|report|it|summary|learning|findings|recipients?|briefing)\b[^.]{0,120}\b(?:sent|shared|distributed|circulated|provided|given|goes?|disseminated|available|supplied|issued|presented|receive[sd]?|received|forwarded|copied)\b|\b(?:distributed|circulated|disseminated|copied|sent|shared|provided|issued|forwarded|presented) to\b|\brecipients?\b|\bwill (?:each |all |also )?receive\b|\bdistribution list\b|\bdissemination\b/i;
const receiver =
  /\b(?:famil(?:y|ies)|members?|agenc(?:y|ies)|partners?|partnership|commissioner|coroner|council\w*|board|organisations?|mother|father|sister|brother|parents?|CSP|home office|government|police|trusts?|leaders?|chief (?:officers?|executives?)|panel)\b/i;
const sentOut = passing((text) => sent.test(text) && receiver.test(text));
const notList =
  /\b(?:until|before) (?:it is |the |their )?(?:publi\w+|approv\w+)\b[^.]*\bonly\b|\bconfidential\b/i;

/** "Copies go to …", "will be sent to …": so plain that it counts wherever it stands. */
const plainly =
  /\bcopies (?:of (?:this|the) (?:final )?(?:report|review) )?(?:go|will (?:go|be)|are|have been)\b[^.]{0,40}\bto\b|\bthis report (?:will be|is to be|has been) (?:sent|distributed|circulated|provided) to\b/i;

/** True where the report says who receives it: in a section of that name, or in a sentence that names receivers. */
export function disseminationTold(draft: Draft, facts: Facts): boolean {
  const { words, zones, sections } = facts;
  const inSection = (block: number) =>
    sectionPath(sections, block).some(({ title }) =>
      /dissem|distrib|circul|recip|lledaenu|\breceiv|who (?:will )?(?:see|read|get)|copies/i.test(title),
    );
  for (const section of sections)
    if (section.role === 'dissemination' || inSection(section.heading)) {
      const text = [...blocksBetween(draft, section.start, section.end)]
        .filter(({ index }) => zones[index] !== 'letter')
        .map((block) => block.text)
        .join('\n');
      if (
        receiver.test(text) &&
        (inSection(section.heading) ||
          sent.test(text) ||
          (!/\bcan (?:see|read)\b|\bnames?\b|\bconfiden/i.test(section.title) &&
            (text.match(/[,;\n]/g) ?? []).length >= 2))
      )
        return true;
    }
  const blocks = words.blocksWith(
    'sent',
    'shared',
    'distributed',
    'circulated',
    'provided',
    'copies',
    'copy',
    'disseminated',
    'recipients',
    'receive',
    'dissemination',
    'goes',
    'go',
    'distribution',
    'presented',
    'issued',
  );
  return passagesIn(draft, zones, blocks, sentOut).some(({ text, anchor }) => {
    const zone = zones[anchor.block] ?? 'body';
    if (zone === 'recommendations' || zone === 'action-plan' || zone === 'chronology') return false;
    if (plainly.test(text)) return true;
    const path = sectionPath(sections, anchor.block);
    if (
      zone !== 'process' &&
      zone !== 'body' &&
      zone !== 'appendix' &&
      zone !== 'executive-summary' &&
      !path.some(({ role }) => role === 'dissemination')
    )
      return false;
    return (
      !notList.test(text) &&
      /\b(?:will|is to|are to|have been|has been|being|copies|recipients|distribut\w+|go(?:es)?)\b/i.test(
        text,
      ) &&
      /\b(?:report|review|copies|copy|it|recipients|summary)\b/i.test(text) &&
      /\b(?:to|receive|recipients|with)\b/i.test(text) &&
      /\b(?:publi\w+|final|complet\w+|copies|copy|distribut\w+|dissemin\w+|recipients|receive|circulat\w+|commissioner|coroner|approv\w+)\b/i.test(
        text,
      )
    );
  });
}
