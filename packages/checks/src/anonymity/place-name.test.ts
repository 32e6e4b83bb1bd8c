import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { placeName } from './place-name.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(placeName, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('place-name', () => {
  it.each([
    ['They lived at 14 Pargeter Street for a year.', ['14 Pargeter Street']],
    ['Her flat was in Pargeter Street.', ['Pargeter Street']],
    ['She moved to Flat 12B, Byron House.', ['Flat 12B, Byron House']],
    ['The house stood on Marsh Lane.', ['Marsh Lane']],
    ['He gave the postcode NB3 4QD.', ['NB3 4QD']],
    ['The screams were heard at number 22, whose tenant rang.', ['number 22']],
    ['The knife lay in the garden of no. 9.', ['no. 9']],
    ['She was made a shareholder of Pennant Marine Ltd that year.', ['Pennant Marine Ltd']],
    ['Her employer, Marle & Roe Surveyors, was told.', ['Marle & Roe Surveyors']],
    [
      'She nursed for nine years; she was a healthcare assistant at Birks Cottage Hospital.',
      ['Birks Cottage Hospital'],
    ],
    ['The pair kept the Green Dragon until 2015.', ['Green Dragon']],
    ['On Fridays he drank in the Fox and Geese.', ['Fox and Geese']],
    ['She had her nails done at Tips and Toes.', ['Tips and Toes']],
    ['He slept in the Travelodge by the station.', ['the Travelodge by the station']],
    ['Her methadone came from Larkfield Pharmacy.', ['Larkfield Pharmacy']],
    ['They met at Gemma’s Grill, a café by the station.', ['Gemma’s Grill']],
    ['His gym, Titan House, let him in at night.', ['Titan House']],
    ['His parents lived in Upper Birks, a hamlet without a shop.', ['Upper Birks']],
    ['She served in the charity shop in Alma Parade.', ['Alma Parade']],
    ['He was employed as a joiner by Pennant Boats.', ['Pennant Boats']],
    ['Mark played for Larkfield Rovers.', ['Larkfield Rovers']],
    ['He was a night porter at Canal Chambers Hotel.', ['Canal Chambers Hotel']],
    ['She was head gardener at Pell Chase Estates.', ['Pell Chase Estates']],
    ['They met at the Costa on the bypass.', ['the Costa on the bypass']],
    ['The neighbour at 31b slept.', ['31b']],
    ['He managed The Oak Chest, which sold chairs.', ['The Oak Chest']],
    ['They first met at Blue Note nightclub.', ['Blue Note nightclub']],
    ['She was rehoused at Kestrel Court.', ['Kestrel Court']],
    ['In May she was taken to Larch House, refuge.', ['Larch House']],
    ['He prayed at the Al-Furqan mosque.', ['Al-Furqan mosque']],
    ['She did the books of Roe & Pell, the undertakers.', ['Roe & Pell']],
    ['She was a patient of Hollow Lane Surgery.', ['Hollow Lane Surgery']],
    ['They were registered at Larkfield Medical Centre.', ['Larkfield Medical Centre']],
    ['She worked at Hartley’s Bakery. Hartley’s Bakery closed.', ['Hartley’s Bakery']],
    ['She was a cleaner at the Golden Fleece Hotel.', ['Golden Fleece Hotel']],
    ['He was employed by Pennant Logistics as a driver.', ['Pennant Logistics']],
    ['They were married at St Aidan’s Church.', ['St Aidan’s Church']],
    ['The family went to the gurdwara in Alma Road.', ['gurdwara in Alma Road']],
    ['She was found at Rook Farm by a neighbour.', ['Rook Farm']],
    ['They lived on the Bellfield estate.', ['Bellfield estate']],
    ['The family lived at 63 Fossgate until 2018.', ['63 Fossgate']],
    ['The visit was made from 12 Thistle Bank, their home.', ['12 Thistle Bank']],
    ['He rented a room above the Plough Inn.', ['Plough Inn']],
    ['The family’s home, Bwlch Isaf, was sold.', ['Bwlch Isaf']],
    ['They lived at Brackendale.', ['Brackendale']],
    ['Her parents’ farm, High Birks, was two miles away.', ['High Birks']],
    ['The couple bought a cottage called Wren’s Nest.', ['Wren’s Nest']],
    ['She did the flowers at St Winifred’s.', ['St Winifred’s']],
    ['He sang in the choir at Holy Trinity.', ['Holy Trinity']],
    ['She cleaned at Capel Bethania.', ['Capel Bethania']],
    ['She was a patient of the Larchwood practice.', ['Larchwood practice']],
    ['Mrs F’s mother lived in Fairlawns Nursing Home.', ['Fairlawns Nursing Home']],
    ['Her mother was at The Laurels, a care home.', ['The Laurels']],
    ['She worked at the Pennant factory.', ['Pennant factory']],
    ['She ran Petals, a florist’s.', ['Petals']],
    ['Corwin drove a van for Dale Couriers.', ['Dale Couriers']],
    ['He was foreman at Oxley Quarry.', ['Oxley Quarry']],
    ['She was rehoused by an association at Flat 9, Weaver’s Court.', ['Flat 9, Weaver’s Court']],
    ['Their home was number 4, Pilot Steps.', ['number 4, Pilot Steps']],
    ['The tenants had had Low Birks Farm since 1970.', ['Low Birks Farm']],
    ['In May she moved to the old vicarage in Over Pell.', ['the old vicarage in Over Pell']],
    ['He rented a room over the baker’s in Quarry Fold.', ['Quarry Fold']],
    ['They took a caravan on the Sandpiper site.', ['Sandpiper site']],
    ['She was seen at the Pell branch surgery.', ['Pell branch surgery']],
    ['She had a job in the office of Marle and Daughters.', ['Marle and Daughters']],
    ['On Saturdays she had work on Sundays at Ostler’s Pies.', ['Ostler’s Pies']],
    ['He was employed by Crane and Tully in the Arcade.', ['Crane and Tully']],
    ['She cut hair at Shear Bliss.', ['Shear Bliss']],
    ['He laboured for Brack and Sons.', ['Brack and Sons']],
    ['He was an elder at Salem Baptist.', ['Salem Baptist']],
    ['Their last home was Hawthorn Lodge.', ['Hawthorn Lodge']],
    ['He was taken on by Varley Timber.', ['Varley Timber']],
    ['The refuge to which she went, Linden House, was full.', ['Linden House']],
    ['She kept the till at Ostler’s, the ironmonger.', ['Ostler’s']],
    ['He had a unit on the Brookfoot trading estate.', ['Brookfoot trading estate']],
    ['The house, which was called Curlew’s Rest, stood alone.', ['Curlew’s Rest']],
    ['Their caravan was at Pennywell Holiday Village.', ['Pennywell Holiday Village']],
    ['He ran the bar of the Marl Conservative Club.', ['Marl Conservative Club']],
    ['He struck a member of staff at the Long Acre Day Centre.', ['Long Acre Day Centre']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Number 4 of the actions was dropped. The house rule is no. 3.',
    'Home practice: a nurse sees each patient alone, and the GP is told.',
    'The Alma Street office of Lantern was shut. The Alma Lane case was read by the doctors.',
    'She was a member of the Labour Party and played for time. He drank in the Army.',
    'Work at the Universities of Pell and Marle was read. A teacher at Ysgol y Bryn rang.',
    'The Panel met at the Long Acre Day Centre. The pupil began at Tall Pines on Marsh Lane.',
    'The girl was at Tiny Steps, a nursery, and came home at noon.',
    'Her key worker at the hostel, Tamsin Roe, rang. She got the keys by the council at 4 Civic Square offices.',
    'She lived at home. She lived at her mother’s. She lived at risk. They lived at Address A.',
    'She was seen at St Mary’s and discharged. St George’s Day was marked.',
    'At 16 Tamsin left home. By 2019 Corwin drank. He returned in 12 May.',
    'The company, Pennant, ran the contract. The house, Corwin told police, was his.',
    'She was referred to Larkspur, a refuge service.',
    'The Panel met at St Luke’s Church Hall. Agencies met at All Saints Hall.',
    'She volunteered for the Red Cross.',
    'Patients of the GP practice waited. Good practice and Clinical practice differ.',
    'They lived in a flat in the town. Her GP surgery was near.',
    'The Surgery and the Medical Centre had no record of her. Practice A did.',
    'The police station in Castle Street was closed.',
    'The Council’s offices are at 1 Corporation Street.',
    'He was tried at the Crown Court. The High Street was busy.',
    'She worked for the Council and then for the NHS Trust.',
    'The author worked at Harper & Lyle until 2010.',
    'She worked in Northbridge. He worked nights.',
    'The Church of England and the Methodist Church have guidance.',
    'Officers worked with Lantern. The Panel worked from home.',
    'Number 14 of 20 Recommendations. In 2019 Park officers met.',
    'She was taught to swim at school. He taught English.',
    'The Way Forward; One Stop Shop; the Third Place; Court Hill; Common Ground.',
    'Paragraph 4 Road safety. 20 Officers Way of working.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
