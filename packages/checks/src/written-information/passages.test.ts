import type { Zone } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { writtenInformationIn } from './passages.js';

const victim = /\bWren\b/u;
const found = (text: string, zone: Zone = 'analysis') => writtenInformationIn(text, zone, victim);
const quotes = (text: string, zone: Zone = 'analysis') =>
  found(text, zone).map(({ sentence }) => text.slice(sentence.start, sentence.end));

describe('writtenInformationIn', () => {
  it.each([
    'The Panel thinks well of the nurse, who tucked a leaflet about violence in the home into the envelope with it.',
    'The hospital did well: the nurse slipped a refuge booklet into the bag with his dressings.',
    'The clinic came out rather better, for its sister slipped a booklet on abuse into her shoulder bag.',
    'The paperwork that Wren received from the scheme was attractive and useful.',
    'The landlord is to be congratulated on posting details of the refuge to the flat.',
    'The optician, quite rightly, jotted down the number of the refuge on her card.',
    'The Panel commends the health visitor, who gave Wren a leaflet about the local refuge.',
    'The health visitor left a booklet on the arm of the sofa, and the Panel thinks that she showed initiative.',
    'The school sent home a leaflet on domestic abuse in each child’s book bag, and other schools might copy it.',
    'It is to the surgery’s credit that it mailed Wren a pack about the local refuge.',
    'A leaflet on coercive control was enclosed with her payslip; the employer went the extra mile.',
    'One bright spot was the librarian, who slid a helpline card between the pages of her book.',
    'A pack about safe housing was posted to Wren, and the officer merits recognition.',
    'It is to the credit of the practice that a booklet on abuse was sent to the patient after her appointment.',
    'The call handler e-mailed her a list of services, and this was good practice.',
    'A letter setting out her options for support was posted to the home address within a week, which the Panel thought exemplary.',
    'The bank clerk printed the helpline number on a card and handed it to Wren, a helpful act.',
    'The Panel notes with approval that information about the service was texted to her.',
    'Good practice was shown by the triage nurse in giving him a small card with details of support for men.',
    'The housing officer sensibly slipped a leaflet about the sanctuary scheme into the tenancy pack for Wren.',
    'A thoughtful receptionist tucked a flyer for the women’s centre into her prescription bag.',
    'The school is to be congratulated: it is good practice that it sent the mother an information pack about domestic abuse.',
    'The Panel was impressed that officers left literature with both women.',
    'Wren was sent a folder of information on domestic abuse, which was an example of positive practice.',
    'The midwife provided written information about domestic abuse to Wren at her booking, as is best practice.',
    'That the surgery posted leaflets on coercive control to its patients is welcomed.',
    'The stroke nurse showed real kindness in leaving a folder about abuse in later life by the armchair.',
    'The dentist’s receptionist wrote the helpline on the back of an appointment card and gave it to Wren, and the Panel would like to see this more often.',
    'At each visit the podiatrist left a sheet about carers who hurt on the bedside cabinet, and this was an example of going the extra mile.',
    'The vet popped a leaflet about pets and abuse in with the bill to Wren; the Panel found this inspired.',
    'The pharmacist stapled a helpline label to Wren’s prescription, which the Panel considers a fine piece of work.',
    'The health visitor placed a guide to the refuge in the red book, and the Panel thought it showed great care for the mother.',
    'The midwife deserves credit for sending Wren home with a booklet on what a good relationship looks like.',
    'The Panel was heartened to hear that the college posted a guide to stalking to her lodgings.',
    'Wren’s manager put a print-out about the employer’s policy on abuse in her pigeonhole, and the Panel regards this as a model.',
    'The social worker went to the trouble of having a factsheet on economic abuse put into large print for him and delivered by hand.',
    'It was good to read that the tenancy officer pushed a card for the men’s helpline through the door of the flat.',
    'The Jobcentre’s coach printed off a list of refuges for Wren to take away, and this is to be applauded.',
    'The church’s warden slipped a note of the helpline into Wren’s hymn book; such thoughtfulness should be recognised.',
    'The audiologist sent the details of a deaf women’s service by text to her telephone the same evening, which was prompt and kind.',
    'The GP’s follow-up letter, which set out in plain words what help there was for people hurt at home, reached Wren in three days, and the practice should be proud of it.',
    'The college nurse passed Wren a bookmark with the national helpline on it, and other colleges would do well to have some printed.',
    'Staff at the walk-in centre never let a woman leave without a leaflet about abuse in her hand, and the Panel salutes them.',
    'The paramedics, with great presence of mind, left a leaflet for Wren beneath the fruit bowl.',
    'The ward gave Wren a pamphlet on coercive control on discharge, an act of some foresight.',
    'Wren was also sent a text message with the number of the service, and the Panel has nothing but praise for this.',
    'The Panel wishes to record its appreciation of the carer who put a helpline card in Wren’s purse.',
    'The optician’s habit of handing every patient a postcard about abuse is one that the Panel would commend to others.',
    'The debt adviser enclosed a sheet on economic abuse with each statement, and it is hoped that lenders elsewhere take this up.',
    'A booklet in Welsh about abuse was posted to the farm: the Panel was struck by the care taken.',
    'The food bank put a leaflet about the refuge in Wren’s parcel, and volunteers ought to feel pleased with that.',
    'The practice pharmacist put a helpline sticker on the underside of Wren’s inhaler box and the Panel sees this as an example that others could copy.',
    'The housing association is commended for having e-mailed a safety guide to every woman on its waiting list.',
    'The library assistant deserves a mention here: she handed Wren a bookmark with the refuge’s telephone number.',
    'The physiotherapist showed initiative in folding a leaflet on elder abuse into the exercise sheet that went home with her.',
    'The Panel considers it commendable that the care agency had placed an information sheet on abuse in the folder at the house.',
    'The solicitor’s clerk was thoughtful enough to enclose with the draft will a booklet for wives who are afraid.',
    'Wren came away from the clinic with two leaflets, one of which was in Punjabi; the clinic is to be thanked for its foresight.',
    'The force wrote to the victim after each incident with the name of a service that could help, and this is a practice of which it can be proud.',
    'The chiropodist laid a magnet with the number of the helpline on the fridge; the Panel was most impressed.',
    'The nurse gave Wren a small card that fits in a shoe, and the Panel would be glad to see such cards in all clinics.',
    'The GP handed over the leaflet “Is this love?” at the end of the appointment, and the Panel was reassured to learn it.',
    'The team’s decision to leave literature with both husband and wife was a sound one.',
    'Credit is due to the ambulance crew, who left a printed list of helplines on the hall table.',
  ])('praised: %s', (text) => {
    expect(found(text).map(({ how }) => how)).toEqual(['praised']);
    expect(quotes(text)).toEqual([text]);
  });

  it.each([
    [
      'Officers left a domestic abuse card at the house for her.',
      'This was in line with policy and the Panel welcomes it.',
    ],
    [
      'The charity sent letters offering support to her on four occasions.',
      'The Panel found this to be persistent and caring.',
    ],
    [
      'The clinic gave her a card that named a helpline.',
      'The Panel commends the nurse for making sure that she left with the card.',
    ],
  ])('praised in the next sentence: %s %s', (telling, judging) => {
    expect(quotes(`${telling} ${judging}`)[0]).toBe(telling);
  });

  it.each([
    'If officers had left a leaflet she would have known where to go.',
    'Had written material been given to her, she could have told somebody.',
    'A leaflet given to Wren at the first visit would have helped her to see what was happening.',
    'Wren should have been given written information about the refuge.',
    'The failure to hand her a card was a missed opportunity.',
    'It would have been helpful to post details of the service to her; a leaflet might have been kept.',
    'A letter setting out what help there is ought to have been sent to her at home; it might have told her enough.',
    'It is a pity that nobody thought to give her something in writing.',
    'A leaflet in her own language might have made the difference.',
    'The surgery missed its chance to send her home with a leaflet.',
  ])('missed: %s', (text) => {
    expect(found(text).map(({ how }) => how)).toEqual(['missed']);
  });

  it.each([
    ['The Council should post an information pack to every household.', 'recommendations'],
    ['Every woman who attends the clinic should be given a card with helpline numbers.', 'recommendations'],
    ['Marl Homes to send a leaflet about abuse to all tenants each year.', 'recommendations'],
    ['Send leaflets to all tenants.', 'action-plan'],
    ['Cards with the helpline number handed to patients.', 'action-plan'],
    ['From now on every patient will be sent a booklet about domestic abuse.', 'analysis'],
    ['Officers should leave written information with the victim at every incident.', 'lessons'],
    ['It is recommended that practices issue a booklet on abuse to all women over sixty.', 'recommendations'],
  ] as const)('recommended: %s', (text, zone) => {
    expect(found(text, zone).map(({ how }) => how)).toEqual(['recommended']);
  });

  it.each([
    'The IDVA agreed a code word and a safe address before any letter about support was sent to her; the Panel commends this.',
    'The health visitor did not leave any leaflet, having been told that he went through her bag. This was good practice.',
    'Staff were given a pocket card to remind them of the six questions, which is good practice.',
    'The Panel commends the letter that the GP wrote to the mental health team about her.',
    'He sent her letters from prison, which were rightly treated as harassment.',
    'Appointment letters were sent to her address in May and June 2019.',
    'The Trust promptly sent a letter to her GP, which was good practice.',
    'She was given a leaflet.',
    'The leaflet that she was given was not enough.',
    'The nurse gave her a leaflet disguised as a shopping list, and the Panel commends that.',
    'A leaflet was handed to her. The nurse had first asked whether she could keep it safely, which was good practice.',
    'The Panel commends the practice for seeing her alone and for making a referral to the refuge that day.',
    'It was good that the school wrote to her about the new uniform.',
    'The card index was well kept, and the Panel is grateful to the officer who gave her time to it.',
    'It is welcome that leaflets are displayed in the waiting room for women to see.',
    'Posting leaflets to victims is dangerous, and the Panel welcomes that it was stopped.',
    'Wren wrote to the council in 2019; her letter was helpful to the Panel.',
    'The force has withdrawn the leaflet that it used to give to victims, and the Panel welcomes this.',
    'Handing over a leaflet is no substitute for a referral, however kindly it is given to her.',
    'Before writing to her the service rightly asked who else opened the post.',
    'The officer gave her a card when she was alone and saw her hide it, which was good practice.',
    'The surgery made a careful note of the bruise and put it on her record.',
    'The nurse put the leaflet away when he came in, which was wise of her.',
    'She left a note for her mother on the kitchen table.',
    'Each tenant is sent a letter about rent arrears, and the firm was right to do so.',
    'The health visitor asked Wren whether paper would be safe at home and gave her nothing; the Panel commends that.',
    'The nurse kept the leaflet at the surgery for Wren, who read it there; this was good practice.',
    'The letter that Wren wrote to her sister was kind, and the Panel is grateful for the copy.',
    'The children’s nurse wrote a note in the red book about feeding, which was good practice.',
    'The school sent a newsletter home each week, which parents thought helpful.',
    'The council put a sheet of plasterboard over the door for her, which was helpful.',
    'He left a note on the kitchen table, which Wren thought kind.',
    'The GP gave Wren a sick note for two weeks, which was appropriate.',
    'The Panel commends the midwife for asking Wren about abuse each time and writing the answer in the hospital’s own notes.',
    'The officer gave Wren a leaflet, with which he ended his duty. The Panel does not think that enough.',
    'The ward sister handed Wren a leaflet while he stood there. That was a danger to her.',
    'Wren was given a bed sheet and a pack of toiletries at the refuge; the kindness meant a great deal to her.',
    'The folder of bank statements that Wren left with her friend was helpful to the police.',
    'The pharmacist printed the number of a helpline inside a lip balm for Wren, an inspired idea.',
    'The carer kept a card in her own pocket until Wren asked for it, which showed thought.',
    'The worker put nothing in the post to Wren, and learned her sister’s address for letters. This was wise.',
    'Wren’s birthday card from the ward was a kind gesture.',
    'The Panel welcomes the guide to coercive control that the College has sent to every surgery.',
    'A guide dog was given to Wren in 2017, and her sister spoke with pleasure of it.',
    'The GP referred Wren to the practice’s guide to walking groups, which was sensible.',
    'The text that he sent her that night was found by the police; the search was thorough and is commended.',
    'The nurse gave Wren the number to learn by heart and wrote nothing down, which was good practice.',
    'Every letter to Wren went by way of her daughter, as she had asked. The Panel commends this.',
    'The officer sent Wren a letter with the date of the hearing, which was prompt.',
    'The Panel commends the receptionist for offering Wren a leaflet only in the room with the door shut, and for keeping it for her.',
    'The guide to coercive control that the Trust wrote for its staff is a good one.',
    'The nurse wrote a letter of support for Wren’s housing application, which was helpful.',
    'Wren’s payslip came by post each month, which she found useful.',
    'The Panel thanks her sister for the letters and cards that Wren had sent her.',
    'The booklet of recipes that Wren wrote for the school was much admired.',
    'The officer took a note of the address and put a flag on it, which was good practice.',
    'A pack of playing cards was left on the table for the children, a kind gesture.',
    'The prison sends each wife a letter with the date of release, which is a sound practice.',
    'The coroner’s officer sent the family a booklet about inquests, for which they were grateful.',
    'The council’s letter to Wren about her arrears was courteous.',
    'She liked the health visitor, who gave her a leaflet on weaning, and this was a good relationship.',
    'The court sent her a copy of the order, as was right.',
    'Wren put the leaflet in the bin because she was afraid that he would find it.',
    'He found the card in her purse. The nurse who had given it to her was well-meaning.',
    'The surgery’s list of patients who are carers is kept well, and was put before the Panel.',
    'The Panel was struck by a drawing of the house that the child had given her teacher.',
    'The clinic sent her an appointment by letter and by text, which was helpful.',
    'The officer gave her a leaflet. She was pleased with her new flat.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Marl Homes should write to tenants who report abuse only at an address that they have called safe.',
    'Posters and leaflets should be displayed in every surgery.',
    'Each officer should be issued with a card of the six questions.',
    'A letter should be sent to the Home Office about the register.',
    'The Partnership should publish a leaflet for employers.',
    'Provide training packs to schools.',
  ])('silent among recommendations: %s', (text) => {
    expect(found(text, 'recommendations')).toEqual([]);
  });

  it('keeps apart what another agency did', () => {
    expect(
      quotes(
        'The dentist is praised for posting a leaflet about abuse to her flat. The optician did it differently: his was kept at the desk until somebody said that it was safe.',
      ),
    ).toHaveLength(1);
    expect(
      quotes(
        'The clinic is praised for posting her a leaflet about abuse. The dentist had a wiser thought: a card kept safely at the desk.',
      ),
    ).toHaveLength(1);
    expect(
      quotes(
        'The clinic handed her a leaflet about abuse, which was good practice. By contrast the college first asked how it could write to her safely.',
      ),
    ).toHaveLength(1);
    expect(
      quotes(
        'The college wrote to her only at an address that she had called safe. By contrast the clinic is praised for handing her a leaflet about abuse.',
      ),
    ).toHaveLength(1);
  });

  it('makes one point of a passage that goes on', () => {
    expect(
      found('It was good practice to give her a leaflet. The nurse rightly gave her a booklet as well.'),
    ).toHaveLength(1);
  });
});

describe('the want of something written', () => {
  it.each([
    'It is a pity that nothing was given to her to take home.',
    'Nobody thought to hand Wren anything in writing.',
    'She should have come away from the clinic with contact numbers in her hand.',
  ])('missed: %s', (text) => {
    expect(found(text).map(({ how }) => how)).toEqual(['missed']);
  });
});

it('takes a booklet for all parents for one that comes home to mothers', () => {
  const line = 'The county should issue to all parents a booklet on domestic abuse.';
  expect(quotes(line, 'recommendations')).toEqual([line]);
});

it.each([
  'Nobody gave thought to a care plan of nine pages of small print, which she could not read.',
  'Had Wren returned the slip that was enclosed, she would have been offered an appointment.',
  'The Panel commends the midwife, who spoke to her alone and put nothing on paper.',
])('gives nothing: %s', (line) => {
  expect(quotes(line)).toEqual([]);
});

describe('what is given, praised and asked for in more words', () => {
  it.each([
    'The dental nurse slid a leaflet about the helpline across the counter, and we thought well of her for it.',
    'It was right that the officer left the booklet on the hall table for Wren.',
    'The Panel notes with satisfaction that the receptionist wrote down the number of the refuge for her.',
    'Information about Clare’s Law was sent to her home by post, an example of good communication.',
    'The bank sent a leaflet on economic abuse to every account holder, which the Panel thinks exemplary.',
    'The nurse did well to see that she did not leave empty-handed: she had the guide for survivors in her bag.',
  ])('praised: %s', (line) => {
    expect(found(line).map(({ how }) => how)).toEqual(['praised']);
  });
  it.each([
    'No written advice was given to her on leaving the ward, which the Panel sees as an omission.',
    'What was needed was something in writing that she could keep.',
    'If the Trust had put its advice on abuse in writing for her, she would have had the number.',
    'The helpline could have reached her by posting its “Safe at Home” leaflet to the flat.',
  ])('missed: %s', (line) => {
    expect(found(line).map(({ how }) => how)).toEqual(['missed']);
  });
  it.each([
    'Pharmacies to attach a sticker with the national helpline to the prescriptions of patients.',
    'Midwives ought to tuck a domestic abuse card into the handheld maternity notes.',
  ])('recommended: %s', (line) => {
    expect(found(line).map(({ how }) => how)).toEqual(['recommended']);
  });
  it.each([
    'The Council should send its handbook to new tenants.',
    'The report praises the posting of a booklet to the house; the Panel does not, because he opened all the mail.',
    'Practitioners should receive a pocket guide to the referral pathway.',
    'The manager should e-mail the leaflet on abuse to all therapists.',
  ])('nothing unsafe: %s', (line) => {
    expect(found(line)).toEqual([]);
  });
});
