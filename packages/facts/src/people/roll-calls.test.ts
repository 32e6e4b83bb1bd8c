import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function names(markdown: string): readonly string[] {
  return gatherFacts(readMarkdown(markdown)).reviewMembers.map((m) => m.name);
}

describe('rollCallsOf', () => {
  it('takes a table of names and posts for the panel, whatever stands over its columns', () => {
    expect(
      names(
        '# Our group\n\n| Person | Does | From |\n| --- | --- | --- |\n| DCI Mel Harker | Public protection | Northmoor Police |\n| Tess Lomax | Bursar and Head of Welfare | The college |',
      ),
    ).toEqual(['Mel Harker', 'Tess Lomax']);
  });

  it('takes lines with a name and a post under any heading', () => {
    expect(
      names(
        '# Our team\n\n- Rajesh Patel, Northmoor Council\n- DS Una Wray, Northmoor Police\n- Dr Hew Morgan, consultant psychiatrist',
      ),
    ).toEqual(['Rajesh Patel', 'Una Wray', 'Hew Morgan']);
  });

  it('takes whom a sentence seats at the table', () => {
    expect(
      names(
        '# How we worked\n\nAround the table were Gwen Tarrant (Northmoor Police), Sadiq Omar of Victim First and Dr Olu Bankole, the named doctor.',
      ),
    ).toEqual(['Gwen Tarrant', 'Sadiq Omar', 'Olu Bankole']);
    expect(
      names('# How we worked\n\nWe were joined by Felicity Crane, Head of Inclusion, Oakhanger College.'),
    ).toEqual(['Felicity Crane']);
  });

  it('leaves those who met the family', () => {
    expect(
      names(
        '# What happened\n\nDr Rhona Keel, a registrar, saw her on the ward. PC Derek Owens came to the house for the victim.',
      ),
    ).toEqual([]);
    expect(
      names(
        '# Our family\n\n| Who | What |\n| --- | --- |\n| Petra Lane | The victim |\n| Colin Lane | Her husband |',
      ),
    ).toEqual([]);
  });
});
