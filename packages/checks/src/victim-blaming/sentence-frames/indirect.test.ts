import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { reproofsIn } from './index.js';

/** Whoever is meant, where that may be the victim: "Rowan", a pronoun for her, or "unnamed". */
function blamed(text: string): readonly string[] {
  const words = wordsOf(text);
  return reproofsIn(words, 0, words.length)
    .map(({ subject, unnamed }) => (unnamed ? 'unnamed' : subject.head.toLowerCase()))
    .filter((head) => /^(?:rowan|she|hers?|unnamed)$/.test(head));
}

describe('how help was met', () => {
  it.each([
    'The midwife’s gentle questions were greeted with a shrug.',
    'Repeated overtures by the outreach team ran into a wall of silence.',
    'All three invitations went unanswered.',
    'The leaflet was left unread on the windowsill.',
    'The consent form ended up in the bin.',
    'Every enquiry was politely deflected.',
    'The adviser sent two texts, neither of which Rowan troubled to answer.',
    'Rowan lacked even the common courtesy to ring and say she would not be coming.',
    'Assistance was held out and promptly rejected.',
    'The offers of a panic button fell on deaf ears.',
    'Attempts at safety planning came up against a flat refusal.',
    'The nurse’s concern was waved away.',
    'The questionnaire remained blank.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('a lack or a vice of hers', () => {
  it.each([
    'The door to refuge had always been open; the only person unwilling to go through it was Rowan.',
    'Realism was the one thing that Rowan did not have.',
    'What Rowan lacked was staying power.',
    'What she never had was any real insight.',
    'Honesty with professionals was something that she could not summon.',
    'A recurring feature of these contacts is her evasiveness.',
    'The one constant theme running through the history is Rowan’s reluctance to be helped.',
    'Rowan’s secrecy runs through every chapter of this story.',
    'Her ambivalence is a common thread in all nine records.',
    'There are signs of disguised compliance in the way Rowan agreed to everything.',
    'Superficial compliance was evident on her part.',
    'The one individual who could have broken the pattern was Rowan herself.',
    'The only person with the power to end it was Rowan.',
    'Nobody was better placed than Rowan to see what was coming.',
    'Programmes of this kind require commitment, and this Rowan did not have.',
    'Such co-operation as came from Rowan was grudging.',
    'Her complaint to the chief executive was a strange return for so much patience.',
    'The tone of her letter was, the panel felt, churlish.',
    'Her usual breezy reassurance stopped the health visitor from asking more.',
    'Rowan’s pat answers closed down every line of enquiry.',
    'Having drunk most of a bottle of wine, Rowan was in no fit state to gauge the risk.',
    'Her credulity made her easy prey.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('what she might have done', () => {
  it.each([
    'One call to her sister, and she would have been out of the house that night.',
    'A single text to the neighbours and Rowan might still be here.',
    'Five minutes on the council’s website would have told her where to go.',
    'A moment’s reflection would have persuaded Rowan that he had not changed.',
    'Had a complaint been made by Rowan, he would have been remanded.',
    'Had there been any disclosure from Rowan at that visit, a referral would have followed.',
    'Had she been more open with the midwife, the outcome could have been different.',
    'Had Rowan simply picked up the telephone, he would not have got in.',
    'Had she been prepared to name him, the ward would have acted.',
    'It would have been easy enough for Rowan to slip out by the back door.',
    'It would have cost her nothing to ring the number on the card.',
    'It would have been the work of a moment for her to press the button.',
    'Any mother who truly put her children first would have left him long before.',
    'A woman with more self-respect would have sent him packing.',
    'No sensible person would have gone back into that house.',
    'What she did with the number was entirely her own affair.',
    'Whether she used the alarm was up to her.',
    'As an adult Rowan was free to choose whom she lived with, and she chose Callum.',
    'She was entitled to make unwise decisions, and she made them.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('what is laid at her door', () => {
  it.each([
    'It was Rowan’s refusal to hand over the car keys that sparked the final row.',
    'It was her new friendship which tipped matters over the edge.',
    'What lit the fuse was Rowan’s remark about his mother.',
    'It was her habit of answering back that provoked the assault.',
    'Rowan was in large part the architect of her own isolation.',
    'The prosecution collapsed, and it did so because of Rowan.',
    'Officers were left in the dark thanks to her.',
    'The safety plan was undone within a week by Rowan.',
    'The therapy was derailed each time by her.',
    'All this patient work Rowan simply tossed aside.',
    'The locks were changed at some cost, only for Rowan to hand him a key.',
    'A flat was found within days, only for her to change her mind.',
    'A place had been secured, only for the worker to find that Rowan had gone back.',
    'She had been told to keep the back gate bolted, but it was found unbolted that same weekend.',
    'Rowan was advised to keep the alarm charged, yet it was found switched off.',
    'The officers were given little to work with by Rowan.',
    'Staff got precious little thanks from her.',
    'The school had very little co-operation from Rowan.',
    'It would be naive to suppose that her drinking played no part in this.',
    'It would be wrong to ignore Rowan’s temper.',
    'The chaos in which Rowan seemed to thrive wore professionals out.',
    'The drama that Rowan created drew attention from the children.',
    'The arrangement suited her just as much as him.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('staff excused', () => {
  it.each([
    'The practice cannot be criticised for this, given Rowan’s repeated denials.',
    'The officers can hardly be blamed, in view of her hostility.',
    'No service can fairly be faulted if an adult chooses to conceal what is happening.',
    'Having told nobody, she could hardly complain that nobody came.',
    'Rowan had no right to be surprised that the calls stopped.',
    'There are limits to how far any agency can go with someone who keeps turning it away.',
    'There is a limit to the number of times a nurse can knock on the door of a patient who will not open it.',
    'It is difficult to know what more could have been tried with a woman so determined to go her own way.',
    'It is wearying to keep offering appointments to people who never come.',
    'Rowan rang so often that the control room came to dread her calls.',
    'She changed the date so many times that the clinic stopped offering one.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('what her conduct is said to show', () => {
  it.each([
    'She cancelled for a hair appointment, which tells us how lightly she took the matter.',
    'The booklet was returned unread, which says a great deal about Rowan’s priorities.',
    'The consultant considered her manipulative, and later events bear that out.',
    'The worker found Rowan hostile, a view which the panel shares.',
    'Staff described her as demanding, and we can only sympathise.',
    'The sergeant remarked, not without reason, that Rowan would not help herself.',
    'There was something of the martyr about Rowan.',
    'There was always a touch of melodrama about her.',
    'The report presented her as somebody who attracted violent men.',
    'Members spoke of their exasperation with a client who kept changing her mind.',
    'The nurse was taken aback at how lightly Rowan spoke of the assault.',
    'It was galling for the team to find that Rowan had gone back to him.',
    'It was frustrating when Rowan cancelled yet again.',
    'Behaviour like this did not endear Rowan to the staff.',
    'Outbursts of this kind hardly helped to win Rowan any friends.',
    'Rowan’s was a chaotic life.',
    'Hers was the kind of rackety existence that leaves little room for appointments.',
    'Not for the first time, she withdrew her statement.',
    'Once again Rowan cancelled at the last minute.',
    'Whatever was agreed with Rowan on a Tuesday had been forgotten by the weekend.',
    'Four times he had hurt her, and still the lesson had not sunk in.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('she in the way', () => {
  it.each([
    'Without her signature there was nothing that the landlord could do for her.',
    'She never sent the papers back, and without them the application could not proceed.',
    'The blame for the delay lies squarely at Rowan’s door.',
    'The weak link, sad to say, was Rowan.',
    'The chief obstacle to her safety was Rowan herself.',
    'The stumbling block was always Rowan.',
    'The options were laid before her and she picked none of them.',
    'Two refuge beds were found and lost through her dithering.',
    'Time and money were spent on a move that Rowan never made.',
    'The goodwill of the staff was stretched to breaking point by Rowan.',
    'Her way of dealing with danger was to look the other way.',
    'Little of what she told the police could be relied upon.',
    'The picture she painted for the nurse was a rosy one, and it was false.',
    'The truth had to be dragged out of her.',
    'It took three visits to get a straight answer out of Rowan.',
    'In the view of the school, which the panel accepts, Rowan’s own attitude was the main difficulty.',
    'The relationship evidently suited her.',
    'A little tact would have gone a long way.',
    'To tell him at the end of a night’s drinking was asking for trouble.',
    'Telling him face to face was always going to be dangerous.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('what was laid on for nothing', () => {
  it.each([
    'No plan could survive her changes of heart.',
    'A panic button is only any good if it is pressed.',
    'An alarm is of little use if it is left in a cupboard.',
    'Three times a taxi was sent and three times it came back empty.',
    'The chair that had been kept for her at the group stayed empty.',
    'Rowan’s place on the course went to somebody who wanted it more.',
    'The bed went to a woman who was ready to use it.',
    'Resources that could have gone to others were tied up by Rowan.',
    'Everything was in place for a new life except the will.',
    'The only thing lacking was the will to leave.',
    'Agreement was sought from Rowan and not obtained.',
    'The investigation ran into the sand for lack of a complainant.',
    'The case was lost for the want of a witness.',
    'With no complainant there was no case.',
    'Without a willing witness the police were helpless.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});

describe('plain to all but her', () => {
  it.each([
    'A different choice that evening would have saved her life.',
    'Another decision on her part and this review would not have been needed.',
    'Rowan’s choice that evening was to prove fatal.',
    'Her trust in him was repaid with violence, as anybody could have told her.',
    'She had been warned how it would end.',
    'The warning signs were there for her to see.',
    'The red flags were plain to everyone but Rowan.',
    'Everybody could see it except Rowan.',
    'Rowan alone seemed blind to the danger.',
    'Friends could see what Rowan would not.',
    'What was obvious to her neighbours was lost on Rowan.',
    'One is driven to the conclusion that Rowan did not want to be helped.',
    'The conclusion is hard to escape that Rowan preferred the life she had.',
    'It can only be supposed that she liked the excitement.',
    'One can only assume that the relationship met some need of hers.',
    'It must be asked what Rowan was getting out of it.',
    'There must have been something in it for Rowan.',
    'If she was afraid, she hid it well.',
    'If Rowan was frightened, she gave no sign of it.',
    'Nothing in her manner suggested a woman in fear.',
    'Hers was not the behaviour of a frightened woman.',
    'A frightened woman does not go shopping with her abuser.',
    'Victims do not generally invite their abusers to a barbecue.',
    'She hardly fitted the picture of a victim.',
    'The timing of her announcement could hardly have been worse.',
    'She picked the worst possible moment to tell him.',
    'Her silence made conspirators of her children.',
    'Her silence was his best protection.',
    'Her loyalty was his licence.',
    'Her denials gave him cover.',
    'His best ally was Rowan’s silence.',
    'Callum was protected for years by Rowan’s loyalty.',
  ])('%s', (text) => {
    expect(blamed(text)).not.toEqual([]);
  });
});
