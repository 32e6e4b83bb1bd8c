import { describe, expect, it } from 'vitest';
import { writtenInformationIn } from './passages.js';
import { isPraise } from './praise.js';

const victim = /\bWren\b/u;
const found = (text: string) => writtenInformationIn(text, 'analysis', victim);

describe('praise in passing', () => {
  it.each([
    'A student midwife left a pamphlet about controlling behaviour beneath the baby’s blanket. We mention it because it is the sort of care that one hopes to find.',
    'The landlord’s agent enclosed with the gas certificate a small card naming the local refuge. That was the best thing that anybody did that year.',
    'Mention must be made of the dental hygienist, who folded a list of helplines into Wren’s hand as she left.',
    'The Panel draws attention to the conduct of the school nurse: she gave Wren a brochure on leaving an abusive marriage to carry home.',
    'The optometrist emailed Wren a link to the national helpline’s pages, and the author regards that as a textbook response.',
    'Hats off to the phlebotomist who wrote the number of the women’s centre on the cotton wool dressing’s envelope and gave it to Wren.',
    'In June the college posted to her lodgings a guide to stalking. Few colleges would have done as much.',
    'The out-of-hours doctor texted Wren the details of a support group. It is only fair to acknowledge this.',
    'A word should be said for the bus company’s welfare officer, who put a helpline leaflet into the envelope with Wren’s payslip.',
    'The surgery sent her, by ordinary post, a booklet describing what help there is for women who are hurt at home. The reviewers took heart from this.',
    'The foodbank’s volunteers slipped refuge cards into the bags of women whom they were worried about, Wren’s among them; it is work of which the town may be proud.',
    'Not everything was bleak. A ward clerk gave Wren a leaflet on domestic abuse as she signed herself out.',
    'The ambulance crew could have done no better: they left a card with the number of the domestic abuse service on the bedside table.',
    'The Panel would not wish to pass over the action of the receptionist, who handed Wren a sheet with the numbers of three refuges.',
    'That the library assistant printed a page about injunctions for Wren to take away says much for her.',
    'The health visitor, to whom all honour, popped a leaflet from the refuge into the changing bag.',
    'In sending Wren a pack on economic abuse the credit union served her well.',
    'The nurse took care to send Wren off with an explanatory booklet on coercive control, as a good nurse does.',
    'Among the better moments in this history is the visit at which the support worker left Wren two leaflets about the sanctuary scheme.',
    'Wren got from the walk-in centre a printed sheet on what to do if she was hurt again; no fault can be found with that.',
    'The pharmacist attached a printed note of the helpline to her medication. We were moved by this.',
    'The Panel has singled the podiatrist out because he gave Wren a card for the elder abuse helpline.',
    'The landlord wrote to Wren with the telephone number of the refuge, which is what we would expect of a caring landlord.',
    'The tax office’s adviser dropped a sheet about economic abuse into the post to Wren the same day. She went further than her job required.',
    'The dietitian’s letter to Wren had a helpline card stapled to it, for which the Trust can take a bow.',
    'I make a point of naming, as something done well, the posting of a leaflet on coercive control to Wren by the counselling service.',
    'The consultant sent her a text with the number of the helpline. Nothing more could have been asked of him.',
    'The surgery’s practice of tucking a card about abuse into the packet with the contraceptive pill commends itself to the Panel.',
    'A police community support officer pushed through the door a card with the number of a men’s helpline; this showed her at her best.',
    'The clinic e-mailed a fact sheet on stalking to Wren. The Panel finds in this much to admire.',
    'The receptionist is remembered with gratitude by the Panel for the leaflet that she gave to Wren.',
    'There were things done well, and one was the surgery’s letter to Wren with the names of two services that could help.',
    'Before she was discharged, Wren was equipped with a leaflet about the local service. The sister who saw to this is owed thanks.',
    'The bus driver gave her one of the cards that the council had printed about abuse. What he did deserves to be told.',
    'A link to the women’s centre was sent to Wren’s phone by the triage doctor: a fine example of joined-up care.',
    'On the Tuesday the practice mailed Wren a booklet called Moving On, about separating from a violent partner. We approve.',
    'To the hospital’s lasting credit, each woman who miscarries is now sent home with a leaflet on abuse in pregnancy.',
    'The nursery’s deputy is one of the few to come well out of this review, for she put a flyer about the refuge in the child’s bag for her mother.',
    'Wren’s union sent her a guide to her rights if she was being hurt at home, and members should know of it and be proud.',
    'I was glad that the optician had enclosed a helpline card with her spectacles.',
    'The Panel thinks it right to praise the vicar, who had a list of services printed and gave it to Wren after the christening.',
    'The neighbourhood officer’s quick action in dropping a domestic abuse leaflet through Wren’s letterbox should not go unrecorded.',
    'The advice centre posted her its fact sheet on occupation orders. That is how it ought to be done.',
    'The text that the call handler sent afterwards, with the web address of the service, was a nice touch.',
    'The sexual health clinic handed Wren a keyring with the number of the helpline. This was creative.',
    'The practice added a paragraph about domestic abuse services to its letters to Wren about screening, and this is a thing that all practices might do.',
    'The solicitor put a note of the refuge’s number into the file of papers that Wren took home; a kind deed.',
    'Wren received from her college a WhatsApp message with the details of a support service, something that we found commendable.',
    'The social worker left her a copy of the safety plan, and this was a strength of the visit.',
    'The Panel noted with pleasure that the food bank’s parcels carry a sticker with the helpline.',
    'The school went about it the right way: the head handed Wren an envelope of leaflets at the gate.',
    'Wren was handed a domestic abuse information leaflet by the custody nurse and the panel would commend this approach.',
    'It is greatly to the officer’s credit that he went back the next day with a booklet on stalking for Wren.',
    'Wren left the clinic with a booklet in her hand about healthy relationships, and for this the clinic should be given its due.',
    'The credit for getting a leaflet about abuse into Wren’s hands belongs to the cleaner.',
    'The Panel is in no doubt that the clerk who sent Wren the refuge’s brochure did the right thing.',
  ])('praised: %s', (text) => {
    expect(found(text).map(({ how }) => how)).toEqual(['praised']);
  });

  it.each([
    'The nurse gave Wren a leaflet about the helpline. The Panel notes that no referral was made.',
    'The practice sent her a letter about support services in June. She attended in July and was well cared for.',
    'The officer left a domestic abuse card with her at the flat. The Panel considered whether this met the force’s policy.',
    'The hospital gave Wren a leaflet and asked her whether it was safe to take it home, which is care at its best.',
    'The landlord sent Wren a letter about the rent, and its officer is to be commended for attending the panel.',
    'The Panel pays tribute to Wren’s sister, who brought to the review the cards and letters that Wren had sent her.',
    'The midwife gave Wren a booklet and went through each page with her behind a closed door; the Panel singles this out.',
    'The Panel draws attention to the fact that Wren was handed a leaflet and nothing else.',
    'A leaflet about the service was given to Wren. The Panel learned that a referral would have been the best way to help her.',
    'The Trust has printed a booklet on domestic abuse for its staff, an example of good work.',
    'The surgery had put up posters. Wren wrote down the number, and she told her sister of it.',
    'Wren was given a list of refuges by the council’s officer. He recorded it correctly in the file.',
    'He left a letter for Wren on the windscreen of her car; officers dealt with it very properly as stalking.',
    'The school’s report to the Panel was a textbook piece of work, and its letter to Wren about attendance was attached.',
    'The Panel found no fault with the letter by which the family was told of the review.',
    'She was given a leaflet on stalking by the officer and was moved to a refuge the next day.',
    'The nurse gave Wren a leaflet about the refuge. The best of the interventions came later, when a worker met her in the library.',
    'The GP sent Wren a letter inviting her to a review of her asthma, as any good doctor would.',
    'The Panel draws attention to the leaflet that the Home Office publishes for families.',
    'The housing officer gave her a leaflet and told her that he could do no more.',
    'Wren was sent information about the refuge by the council. It is not known whether she received it.',
    'The IDVA texted Wren the details of the court hearing on a number that she had said was safe, and this was good practice.',
    'The nurse offered Wren a leaflet, which she declined because he would find it; the nurse wrote the number on a shoe label in her place and this was commended.',
    'A card with a helpline number was found in Wren’s purse by officers, who acted properly in seizing it.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('whose care is told beside it', () => {
  it.each([
    'The surgery posted Wren a leaflet about the refuge, and the Panel approves of it. The Panel also noted that the optician, a neighbour, had asked her whether paper was safe.',
    'The bank rightly sent Wren a booklet on economic abuse. It also keeps cards in a room where customers are asked if it is safe to take one.',
    'We commend the school for handing Wren a leaflet on abuse. Her husband had the code to the front door.',
    'The clinic did well to send every woman home with a leaflet about abuse. The Panel asked how many had been given.',
    'On the day when she came alone the nurse gave her a booklet on forced marriage to take home, which was good practice.',
  ])('says nothing of this: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('counts what the same body asked', () => {
    expect(
      found(
        'The bank rightly sent Wren a booklet on abuse. It also asked first where her post could be opened.',
      ),
    ).toEqual([]);
  });
});

it('knows the victim by her name where the report tells none', () => {
  const line = 'She gave Wren a folder with the number of the helpline, and this was good practice.';
  expect(writtenInformationIn(line, 'analysis', null)).toHaveLength(1);
  const own = 'She gave a letter about the refuge to her mother, and this was good of her.';
  expect(writtenInformationIn(own, 'analysis', null)).toEqual([]);
});

it.each([
  'No fault can be found with this.',
  'The clerk could not have done better.',
  'Few firms would have thought of it.',
])('praise by denial: %s', (text) => {
  expect(isPraise(text)).toBe(true);
});
