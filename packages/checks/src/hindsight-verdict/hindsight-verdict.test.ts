import { describe, expect, it } from 'vitest';
import { judged } from '../testing/judged.js';
import { hindsightVerdict } from './hindsight-verdict.js';

const quotes = (line: string) => judged(hindsightVerdict, {}, ['# Conclusions', line]).quotes;

describe('hindsight-verdict', () => {
  it.each([
    [
      "The Panel concludes that Dana's death could not have been predicted or prevented.",
      "The Panel concludes that Dana's death could not have been predicted or prevented.",
    ],
    [
      'No agency could have foreseen what Marek was to do.',
      'No agency could have foreseen what Marek was to do.',
    ],
    [
      'There was nothing that any professional could have done to prevent the homicide.',
      'There was nothing that any professional could have done to prevent the homicide.',
    ],
    [
      'The homicide was neither predictable nor preventable.',
      'The homicide was neither predictable nor preventable.',
    ],
    [
      'It is the view of the Panel that nothing would have changed the outcome.',
      'It is the view of the Panel that nothing would have changed the outcome.',
    ],
    [
      'Even had the referral been made, the outcome would have been the same.',
      'Even had the referral been made, the outcome would have been the same.',
    ],
    ["Dana's murder was not predictable.", "Dana's murder was not predictable."],
    [
      'It would have been impossible to prevent the death.',
      'It would have been impossible to prevent the death.',
    ],
    [
      'No one could have known that Marek would kill her.',
      'No one could have known that Marek would kill her.',
    ],
    ['The tragedy was unpreventable.', 'The tragedy was unpreventable.'],
    ['The death was unavoidable.', 'The death was unavoidable.'],
    [
      'The review has found no evidence that the homicide could have been predicted.',
      'The review has found no evidence that the homicide could have been predicted.',
    ],
    [
      "On the information available, Corrie's death was not foreseeable.",
      "On the information available, Corrie's death was not foreseeable.",
    ],
    [
      'There is nothing to suggest that the homicide could have been prevented by any agency.',
      'There is nothing to suggest that the homicide could have been prevented by any agency.',
    ],
    [
      "The Panel's view is that the killing was sudden and could not have been anticipated.",
      "The Panel's view is that the killing was sudden and could not have been anticipated.",
    ],
    [
      'Professionals could not have known that Josef would kill her.',
      'Professionals could not have known that Josef would kill her.',
    ],
    [
      'It is unlikely that anything would have prevented what happened.',
      'It is unlikely that anything would have prevented what happened.',
    ],
    [
      'The Panel is satisfied that no intervention would have altered the outcome.',
      'The Panel is satisfied that no intervention would have altered the outcome.',
    ],
    [
      'Whatever had been done, Corrie would still have died.',
      'Whatever had been done, Corrie would still have died.',
    ],
    [
      'This was a homicide that nobody could have seen coming.',
      'This was a homicide that nobody could have seen coming.',
    ],
    [
      "The Panel has found nothing to suggest that Dana's death could have been predicted.",
      "The Panel has found nothing to suggest that Dana's death could have been predicted.",
    ],
    [
      "In the Panel's judgement the murder could not have been prevented.",
      "In the Panel's judgement the murder could not have been prevented.",
    ],
    [
      'Nothing that agencies knew could have led them to foresee the homicide.',
      'Nothing that agencies knew could have led them to foresee the homicide.',
    ],
    [
      'There was no missed opportunity that would have prevented the murder.',
      'There was no missed opportunity that would have prevented the murder.',
    ],
    [
      "It is difficult to see how any agency could have prevented Dana's death.",
      "It is difficult to see how any agency could have prevented Dana's death.",
    ],
  ])('found: %s', (line, words) => {
    expect(quotes(line)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'The coroner found that the death could not have been prevented.',
    'The Panel does not think that it can be said that the death could not have been prevented.',
    'The Trust wrote that nothing would have changed the outcome; the Panel disagrees.',
    'The homicide might have been prevented had the police arrested Marek.',
    'It is not the purpose of a DHR to say whether a death was predictable or preventable.',
    "The Panel considered whether the homicide was predictable. Marek's threats, his purchase of a knife and the separation pointed to a high risk.",
    'The Panel asked whether the death could have been prevented.',
    'The fall could not have been prevented by the carers.',
    "Dana's death was preventable.",
    "The IMR's statement that the death “could not have been predicted” is one that the Panel does not share.",
    'The family feel that her death could have been prevented.',
    'The Panel believes that had the order been enforced, her death could have been prevented.',
    'The jury was told that the killing could not have been foreseen.',
    "Corrie's mother believes that nothing would have stopped him.",
    'Agencies could have prevented this death.',
    'It cannot be said that the death would have been prevented, but there were four chances to make it less likely.',
    'The question is not whether the death could have been predicted.',
    'The IMR concludes that the death was not predictable. The Panel does not accept this.',
    'The pregnancy could not have been predicted.',
    'The panel wanted to understand whether anything could have prevented the homicide.',
    'The Panel has not asked whether the death could have been prevented.',
    'The death of Dana was not inevitable.',
    'The murder might well have been prevented.',
    'To say that nobody could have foreseen the murder would be wrong.',
    "The Trust's report says that the death could not have been predicted.",
  ])('silent: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });
});

describe('hindsight-verdict, in other words', () => {
  it.each([
    'The Panel does not consider that Dana’s death was preventable.',
    'The Panel does not believe that any of this could have been foreseen by those who met the family before the killing.',
    'Nothing that a service might have done would have led to another outcome.',
    'It was a wholly unpredictable act.',
    'The murder could have been foreseen by nobody.',
    'Marek would have killed Dana no matter what the police had done.',
    'What happened was beyond the power of any agency.',
    'Agencies could not have been expected to foresee the murder.',
    'It is hard to see what could have been done to save her life.',
    'Dana’s death came without warning.',
    'There was little that services could have done to prevent the killing.',
    'Had the letter been answered, the end would have been just the same.',
    'We doubt that a second visit would have altered what followed.',
    'It is only in hindsight that the danger is seen.',
    'Dana’s fate was sealed that spring.',
    'There was no way of keeping Dana safe.',
    'That said, the Panel is content that nobody who met Marek could have foreseen what he went on to do.',
    'The killing was beyond prediction.',
    'No amount of sharing would have kept Dana alive.',
    'Not foreseeable, and not preventable.',
    'It was bound to happen.',
    'The killing was a bolt from the blue.',
    'A man like that will find a way.',
    'Nobody was in a position to stop him.',
    'None of this bears on the death.',
    'There was no sign to any agency that Marek was a danger to her.',
    'It would be harsh to expect the officers to have foreseen it.',
    'An arrest would only have delayed the inevitable.',
    'The agencies did all that could be asked of them, and still Dana died.',
    'The killing took everyone by surprise.',
    'The Trust states, and the Panel agrees, that a visit would not have stopped the killing.',
  ])('finds: %s', (line) => {
    expect(quotes(line)).toEqual([line]);
  });

  it.each([
    'The Panel does not think that it can be said that the death could not have been prevented.',
    'It is not possible to say that an earlier visit would have saved her, nor that it would not.',
    'The Panel does not know whether the death was preventable.',
    'The Panel does not accept that the death could not have been prevented.',
    'The eviction came without warning.',
    'Whatever the police did, the report sets it out below.',
    'Her brother believes that Marek would have killed her whatever anyone did.',
    'She could not have been expected to know the law.',
    'Her sister Ruth says that no one could have predicted what he did.',
    'Marek said that nothing could have stopped him.',
    'The outcome of the trial would have been no different.',
    'The practice had no means of knowing it.',
    'The news took the family by surprise.',
    'A finding that a death was unavoidable closes off learning.',
    'Her sister cannot be blamed for what happened.',
    'There was no indication in the notes that Dana was unwell.',
    'Nobody can say that a call would have kept her alive, and she should have had one.',
  ])('is silent: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });
});

describe('hindsight-verdict, put together from its parts', () => {
  it.each([
    'The Panel is not persuaded that a referral, or three of them, would have brought about a different ending.',
    'It seems that the killing would have taken place notwithstanding anything that was put in his way.',
    'Whatever plan was made, Marek would have carried out what he had in mind.',
    "It is the conclusion of this review that Dana's death was not an avoidable one.",
    'There was no moment at which any of these services could have averted what followed.',
    'It is highly improbable that her life would have been spared by anything that the surgery offered.',
    'What happened could not, on any view, have been headed off.',
    'Marek had resolved to kill her and there was nobody who could have turned him from it.',
    'Had the referral been made, it would have arrived too late to make any difference.',
    'This was one of those deaths that come without notice.',
    'We have looked for the point at which Dana might have been saved and have not found one.',
  ])('is found: %s', (line) => {
    expect(quotes(line)).toEqual([line]);
  });

  it.each([
    'Nobody asked Dana, which might have led to a different plan.',
    'No referral was made that could have brought help to the house.',
    'The Panel does not say that a referral would not have made a difference.',
    'The Panel believes that a referral would have made a difference.',
    'It is not possible to say whether an assessment would have changed what Marek did.',
  ])('is silent: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });
});

describe('hindsight-verdict, in passing', () => {
  it.each([
    'This was not a killing that could have been warded off.',
    'There were no danger signs.',
    'Would an arrest that week have saved her? The Panel thinks not.',
    'With or without the order, Marek would have come for her.',
    'Preventability: none.',
    'The attack could not have been guarded against.',
    'Deaths of this kind cannot be foreseen.',
    'The gaps in the notes made little difference to her fate.',
    'A sudden, unforeseeable attack for which no service bears any blame.',
    'Dana would have died even had the call been answered.',
    'The fatal outcome cannot be laid at the door of the surgery.',
    'Only a clairvoyant could have known what Marek had in mind.',
    'The murder was, sadly, inescapable.',
    'The chances of preventing this killing were nil.',
    'Her fate was settled long before the family moved to the county.',
    'There was nothing to alert anyone to the danger.',
    'No plan, however good, could have kept Dana safe.',
    'The unforeseeable nature of the attack absolves the agencies.',
    'No one could have seen this coming.',
    'The murder would have taken place in any event.',
    'Officers cannot be criticised for not seeing what Marek was to do.',
    'Nobody at the surgery had the faintest notion that it would end so.',
    'No plan is proof against a man like Marek.',
    'There was no reason to suppose that Marek was a danger to life.',
  ])('found: %s', (line) => {
    expect(quotes(line)).not.toEqual([]);
  });

  it.each([
    'There were no danger signs on the gate of the quarry.',
    'Would an arrest that week have saved her? The Panel cannot tell.',
    'With or without an interpreter, she ought to have been seen alone.',
    'The result of the benefit complaint would have been the same.',
    'It would be easy to say that the murder was unavoidable, and untrue.',
    'No agency was to blame for the late start of the review.',
    'No agency could have been in doubt about what Marek was.',
    'The surgery says that nothing would have altered the outcome; we do not know that.',
    'Nobody could have stopped the closure of the refuge.',
    'The inspectorate found that nothing could have been done about the vacancy.',
    'There was no reason to suppose that the letter had been lost.',
  ])('silent: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });
});
