import type { Zone } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { writtenInformationIn } from './passages.js';

const victim = /\bWren\b/u;
const found = (text: string, zone: Zone = 'analysis') => writtenInformationIn(text, zone, victim);
const quotes = (text: string, zone: Zone = 'analysis') =>
  found(text, zone).map(({ sentence }) => text.slice(sentence.start, sentence.end));

describe('writtenInformationIn', () => {
  it.each([
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
      'She was given a card with a helpline on it.',
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
