import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

const key =
  '# Domestic Homicide Review\n\nNorthbridge Community Safety Partnership\n\n# Names\n\n| Pseudonym | Who they are |\n| --- | --- |\n| Tamsin | Victim |\n| Corwin | Perpetrator; Tamsin’s husband |\n| Beryl | Tamsin’s mother |\n| Child 1 | Tamsin and Corwin’s son |\n| Friend A | Tamsin’s friend |\n\n# Panel\n\n| Name | Post | Organisation |\n| --- | --- | --- |\n| Rosamund Ferrier | Chair and author | Independent |\n| DCI Adam Clegg | Public Protection | Northbridge Police |\n| Jo Marlowe | Chief Executive | Lantern Northbridge |\n\n# Background\n\n';

function names(text: string): { readonly case: readonly string[]; readonly workers: readonly string[] } {
  const { ofTheCase, workers } = gatherFacts(readMarkdown(key + text)).otherNames;
  return { case: ofTheCase.map(({ name }) => name), workers: workers.map(({ name }) => name) };
}

describe('people of the case whom the key does not give', () => {
  it.each([
    ['Jermaine was arrested at the house that night.', 'Jermaine'],
    ['Colin paid the rent.', 'Colin'],
    ['The officer needed Stephen’s signature on the form.', 'Stephen'],
    ['Beryl described Michelle as bright and funny.', 'Michelle'],
    ['Tamsin Ashdown was 34.', 'Tamsin Ashdown'],
    ['Everyone called Corwin “Gaz”.', 'Gaz'],
    ['Corwin (real name Dominic) moved in.', 'Dominic'],
    ['Tamsin (Coro to her friends) had two jobs.', 'Coro'],
    ['The jury found Kettle guilty.', 'Kettle'],
    ['Their boy, Tobias, is eight.', 'Tobias'],
    ['Their little girl, Maisie, aged six, was asleep.', 'Maisie'],
    ['Pastor Gideon had told Tamsin’s mother to pray.', 'Gideon'],
    ['Auntie Precious had taken her in.', 'Precious'],
    ['Thurza moved out in May and never saw her again.', 'Thurza'],
    ['In 2018 Sibongile married him in a register office.', 'Sibongile'],
    ['The nurse noted that Faisal’s mother did all the talking.', 'Faisal'],
    ['Her brother-in-law, Zerak, gave evidence.', 'Zerak'],
    ['Her cousin Nechir waited in the car.', 'Nechir'],
    ['Zdenko pleaded guilty to assault in 2014.', 'Zdenko'],
    ['In the summer Oyinkan moved in with her aunt.', 'Oyinkan'],
    ['Corwin’s aunt, Louise, told the author that he was kind.', 'Louise'],
    ['Nobody from the Ashdown family was asked.', 'Ashdown'],
    ['Please check with Ashdown family before it is sent.', 'Ashdown'],
    ['Zdenko laughed at it.', 'Zdenko'],
    ['Police had two reports of noise from Louise.', 'Louise'],
    ['Tamsin (Louise) rang twice.', 'Louise'],
    ['Tamsin, whose real name was Louise, was thirty.', 'Louise'],
    ['Louise (Tamsin) rang twice.', 'Louise'],
    ['She had a son, Elowen, aged four.', 'Elowen'],
    ['He lived with a woman called Shanelle and her two girls.', 'Shanelle'],
    ['A statement was taken from Mrs Obuya, who lived next door.', 'Mrs Obuya'],
    ['The Panel was told that Mr Tregear had served in the army.', 'Mr Tregear'],
    ['Officers spoke to Katarzyna through an interpreter.', 'Katarzyna'],
    ['When Aoife returned from work the door was open.', 'Aoife'],
    ['Police recorded that Wei was tearful and did not wish to say more.', 'Wei'],
    ['Corwin told Gethin that he had “done something stupid”.', 'Gethin'],
    ['Corwin had previously assaulted a partner, Michelle, in 2009.', 'Michelle'],
    ['Danielle’s bruises were seen by a teacher.', 'Danielle'],
    ['The perpetrator, Yusuf, was known to probation.', 'Yusuf'],
    [
      '| Date | Event |\n| --- | --- |\n| 3 May 2019 | Hayley attended the emergency department with a broken wrist. |',
      'Hayley',
    ],
    [
      '| Date | Event |\n| --- | --- |\n| 3 May 2019 | Report of shouting. Leon had left before police came. |',
      'Leon',
    ],
    [
      'The case was heard as R v Corwin.[^1]\n\n[^1]: “Man jailed for killing wife Louise Tregear”, Northbridge Echo.',
      'Louise Tregear',
    ],
    ['> “Our Louise lit up every room that she was in.”\n\nLouise loved the sea.', 'Louise'],
    ['Nobody asked Grace what she wanted, and Grace’s fears grew.', 'Grace'],
    ['Her sister, Hope, rang the police.', 'Hope'],
    ['Will was convicted of harassment.', 'Will'],
    ['The family believe that Siobhán would be alive today.', 'Siobhán'],
    ['Siân’s account was that she had fallen.', 'Siân'],
    ['The tenancy was in the sole name of Abdi.', 'Abdi'],
    ['Pritpal had been drinking since the morning.', 'Pritpal'],
    ['He told the court that Shazia had “provoked” him.', 'Shazia'],
    ['Gary and Tamsin had been together for two years.', 'Gary'],
    ['Tamsin and Ffion met at college.', 'Ffion'],
    ['Nkechi, a girl of nine, was at school.', 'Nkechi'],
    ['The sentencing remarks in R v Tregear were read.', 'Tregear'],
    ['The trial is listed as R v T at the Crown Court.', 'T'],
    ['Asif was jealous from the start.', 'Asif'],
    ['It was Vinko who first hit her.', 'Vinko'],
    ['Her eldest, Ngaio, lives with an aunt.', 'Ngaio'],
    ['She was known to everyone as Bunty.', 'Bunty'],
    ['Tadeusz is serving a sentence of life imprisonment.', 'Tadeusz'],
  ])('finds the name in: %s', (text, expected) => {
    expect(names(text).case).toEqual([expected]);
  });

  it.each([
    'A third, “Enid” (2017), had led the hospital to appoint an adviser, and “Maud”, published in 2015, to train its staff.',
    'Nobody told her about Clare’s Law, Sarah’s Law or Raneem’s Law.',
    'Research by Marianne Lowe and Peter Strand shows how often control goes unseen.',
    'Work by Marianne Lowe and Dr Peter Strand shows that husbands who watch are those most often believed.',
    'Marianne Lowe and Peter Strand find that mothers are seldom asked.',
    'Lowe (2014) calls this “small terror”. Lowe and Strand (2016) agree.',
    'The framework is that of Professor Ines Ardrey of the University of Northbridge.',
    'Lady Pemberton’s inquiry was followed by the Pemberton Report.',
    'The Home Secretary, Margaret Ling, wrote to every force. Margaret Ling MP spoke of it.',
    'Tamsin was taken to St Thomas’ Hospital and then to the Catherine Ward at Florence House.',
    'She had been referred to the Naomi Project; the Naomi Project had no room.',
    'Lantern Northbridge telephoned her. Lantern offered a bed, and Lantern’s workers wrote to her.',
    'Rosamund Ferrier met Beryl. Rosamund told her what would follow. Mr Clegg came too.',
    'Jo Marlowe told the Panel that her staff had been trained. Jo sent the figures.',
    'In April and in May she was well; on Sunday in June she was not.',
    'Operation Edward, Project Victoria and Storm Arwen were all under way.',
    'She lived in Chester, then in Lincoln, and came from Georgia by way of Florence.',
    'The victims in the earlier reviews, called Miriam and Esther, had been known to the same agencies.',
    'The Panel read the DHR into the death of “Miriam” in a neighbouring area.',
    'Her Honour Judge Amelia Croft sentenced him. The Recorder, Simon Hale KC, had adjourned the trial.',
    'HM Area Coroner, Alan Peel, opened the inquest. The coroner was Alan Peel.',
    'Friend A and Child 1 were not asked. Adult B and Mr X stand for others.',
    'Police, Housing and Probation met. Midwifery told the Panel that Maternity had no record.',
    'Sertraline was prescribed; WhatsApp messages were read; Facebook was searched.',
    'The Muslim, Christian and Sikh communities, and speakers of Sorani and Polish, were heard.',
    'The poem is by Christina Rossetti. “Remember me when I am gone away.”',
    'May attended to it later; Mark the date. Rose early. Will power was needed. Bill payments stopped.',
    'He liked the music of Stormzy and Adele. She read Emma at school. The boy supported Everton.',
    'She wore a Claire’s bracelet.',
    'Aurora told the panel that its service had changed.',
    'The panel was advised that Dr Priya Malhotra and others have written of status as a weapon.',
    'Tenants moved out. Colleagues loved her. Attendance fell.',
    'The Tamsin Review Panel met. Tamsin Street was closed.',
    'The Panel thanks Harriet Boon, panel administrator, and the review officer, Edwin Parry.',
    'He was held at HMP Jordan Hill and in the Henry Wellcome Unit.',
    'The Tamsin Fund is no part of this. Tamsin’s sister and Corwin’s brother were written to.',
    'Domestic Abuse, Stalking and Harassment: Separation told of danger. Coercion killed her.',
    'Brightside was commissioned in 2018. Brightside told the Panel that it had closed. The manager of Brightside agreed.',
    'Thornley Council and Thornley Homes are apart. In Thornley nobody knew. Thornley said so.',
    'The murder of Sarah Everard led to a national inquiry. Suzy Lamplugh Trust trains officers.',
    'The judge, Mr Justice Orme, and leading counsel, Dinah Crewe KC, agreed.',
    'The Domestic Abuse Commissioner, Nicole Jacobs, has written of it.',
    'The Freedom Programme was devised by Pat Craven.',
    'Alcoholics Anonymous, Al-Anon and the Samaritans were named to her. Samaritans told her to ring again.',
    '# Contact with Children’s Social Care\n\nShe rang.\n\n# Joy and Grief\n\nThe family spoke.',
    'Penny-pinching and Frank talk: Frank’s helpline, Talk to Frank, is run by the Home Office.',
    'See Smith, J. and Brown, P., Domestic Abuse in Practice (Policy Press, 2015).',
    'In R v Challen [2019] EWCA Crim 916 the Court of Appeal heard of coercive control at trial.',
    'The defence of R v Lowe [2004] was put to the jury. The trial of R v Corwin ended in May.',
    'Prozac and Valium were prescribed. Xanax was bought.',
    'Mr Justice Pell sentenced him. The dog, Bramble, was shut in.',
    'Karma Nirvana said that shame silences; Chrysalis told the Panel that men refer themselves.',
    'According to Hester, men are seldom asked. Hester writes that this is common (Hester, 2013).',
    'The practice had IRIS training in 2017, and the force used CARA and SARA.',
    'The inquiry into Dr Shipman taught health services to count.',
  ])('finds nobody in: %s', (text) => {
    expect(names(text).case).toEqual([]);
  });
});

describe('front-line workers', () => {
  it.each([
    ['PC 2217 Lomax took a statement.', 'PC 2217 Lomax'],
    ['DC Asha Bramley rang the next day.', 'DC Asha Bramley'],
    ['Police Constable Dean Orchard went to the flat.', 'Police Constable Dean Orchard'],
    ['Social worker Corinne Attwell visited.', 'Corinne Attwell'],
    ['Her allocated social worker was Corinne Attwell.', 'Corinne Attwell'],
    ['The health visitor, Joan Abara, asked her.', 'Joan Abara'],
    ['The designated safeguarding lead, Joan Abara, asked her.', 'Joan Abara'],
    ['Dr Rhodes prescribed an antidepressant.', 'Dr Rhodes'],
    ['She was seen by Martha Pring, a community midwife, in spring.', 'Martha Pring'],
    ['The headteacher (Mrs Amory) rang.', 'Mrs Amory'],
    ['Gillian, the regular carer, wrote that she was cold.', 'Gillian'],
    ['An IDVA called Dilys sat with her.', 'Dilys'],
    ['Priya Nair from the housing team wrote to him.', 'Priya Nair'],
    ['Nurse Okoro dressed the wound.', 'Okoro'],
    ['His probation officer, Len Stokes, saw him weekly.', 'Len Stokes'],
    [
      '| Date | Event |\n| --- | --- |\n| 2 May 2019 | Call handler Ravi Coates graded the call. |',
      'Ravi Coates',
    ],
    ['The consultant psychiatrist, Dr Hanna Brandt, changed the dose.', 'Dr Hanna Brandt'],
    ['Acting Sergeant Pell closed the log.', 'Acting Sergeant Pell'],
    ['A clerk in the rents department, Mr Pell, sent the bill.', 'Mr Pell'],
    ['The surgery’s Joan Abara asked for a second appointment.', 'Joan Abara'],
    ['Mrs Amory, who had taught him in the infants, wrote it down.', 'Mrs Amory'],
    ['The log was signed off by Colin Pell from his desk.', 'Colin Pell'],
    ['Ms Attwell (Housing) shut the file in June.', 'Ms Attwell'],
    ['Teachers at the school, among them Joan Abara, were uneasy.', 'Joan Abara'],
    ['The nurse supplied by the agency that weekend, Joan Abara, saw it.', 'Joan Abara'],
    ['His keyworker at the clinic was Gillian.', 'Gillian'],
    ['The line manager, Mrs Pell, agreed.', 'Mrs Pell'],
    ['The ward sister, Dilys Roe, sent him home.', 'Dilys Roe'],
    ['Sgt. Pell’s entry ran to nine words.', 'Sgt. Pell'],
    ['Neither Tamsin nor Ms Abara, both of whom were social workers once, knew.', 'Ms Abara'],
    ['Gillian in the rent office saw the two letters.', 'Gillian'],
    ['The letter reached Joan Abara in the MASH on a Sunday.', 'Joan Abara'],
    ['Joan Abara, an agency nurse on her first night, did not look.', 'Joan Abara'],
    ['The nurse who drove her to the bus, Ms Attwell, has retired.', 'Ms Attwell'],
    ['The adviser she liked best, Joan Abara, left in May.', 'Joan Abara'],
    ['The counter was staffed each evening by Colin Pell.', 'Colin Pell'],
  ])('finds the name in: %s', (text, expected) => {
    expect(names(text)).toEqual({ case: [], workers: [expected] });
  });

  it.each([
    'Dr Foster’s figures were used to compare the wards.',
    'Inspector Harriet Lowe sat on the Panel for the force.',
    'The chronology was compiled by Sergeant Wyn Hale.',
    'A pair of Dr Martens lay in the hall.',
    'Inspector Harriet Lowe trained the force and sat on the Panel.',
    'The Panel thanks Dr Amara Nwosu, who explained the tests.',
    'Sources: the log; Dr Amara Nwosu on bruises in the aged; the policy of 2014.',
  ])('finds no worker in: %s', (text) => {
    expect(names(text)).toEqual({ case: [], workers: [] });
  });

  it('takes later mentions of one worker together', () => {
    const { workers, ofTheCase } = gatherFacts(
      readMarkdown(
        `${key}Social worker Corinne Attwell visited.\n\nCorinne wrote a report. Ms Attwell was off sick.`,
      ),
    ).otherNames;
    expect(ofTheCase).toEqual([]);
    expect(workers.map(({ places }) => places.length)).toEqual([3]);
  });

  it.each([
    'DCI Clegg told the Panel that the policy had changed.',
    'The IMR author, Inspector Joan Tully, checked the log.',
    'The Senior Investigating Officer, DCI Harriet Lowe, briefed the Panel.',
    'Research by Dr Amara Nwosu has shown that strangulation is missed.',
    'Dr Alan Peel, HM Senior Coroner, opened the inquest.',
    'The Chief Constable, Simon Marlow, has written to every officer.',
    'PC A and GP 2 attended. The Detective Constable spoke to the Nurse Practitioner.',
    'The officer told Tamsin that she could ring. The nurse asked Corwin to leave.',
    'Corwin, a care worker, was on nights. Beryl, a retired midwife, noticed the bruise.',
    'The IDVA service, Lantern, rang. The worker from Lantern Northbridge rang again.',
  ])('finds nobody in: %s', (text) => {
    expect(names(text)).toEqual({ case: [], workers: [] });
  });
});

describe('names of those who are known otherwise', () => {
  it.each([
    'The unit has two wards, Martha and Mary, for women.',
    'He rode a Harley at weekends.',
    'Pensioners who were alone at home asked for her by name.',
    'The chair thanks Louise Roe, who typed the minutes.',
    'The report was read by Ms Ferrer before it was sent.',
    'In the language of Hester’s three planets, the courts stood apart.',
    'Dr Crippen’s case, and the public inquiry that followed, taught doctors to count.',
  ])('%s', (text) => {
    expect(names(text)).toEqual({ case: [], workers: [] });
  });
});
