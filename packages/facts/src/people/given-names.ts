import { namesFromAbroad } from './given-names-abroad.js';
import { namesAtHome } from './given-names-at-home.js';

/** Names that are as often a word, a month, a place or a body: only their context makes them a name. */
const doubtful = `
acacia akin alma aurora bailey basil bea beau beauty bethlehem bilge blossom bola bram campbell candida carey carlton
cassandra cat chandler cherry clement clementine clifton clinton coll cora dace dalton dare dawson dee del dell
destiny dev di digby dirk dot drake ebony elan enya fabia fay felicia fi fin floor florencia floyd fritz gabby garnet
gem gideon gift griffin gulden harlow harsh heath hyacinth indi indiana indie indigo innocent jackson jay jazz jericho
jo joey juno keaton ken kendal kin kitty lanre lavender lech leigh liberty linnet ludo luna mali margarita marina
marley martins mats maverick maxim meg memory mere merry mile milton mine minty mo murray my myrtle nest noa nova
octavia ola ole opal oriel otto oz paddy pal pandora payton peaches per peregrine pip ploy praise primrose princess
promise rex rhea river roan rocky roma rune samson sapphire savanna scarlet sender serge shay shelby sheldon shell
sheridan shiv si sibyl sierra stanley star stian sultan sung tamer tansy tel tex tiff titus tor trent ty val valentine
viola viral vita wale wallace weston win wing yuk zeta
everton arsenal chanel levi
april august autumn bill blue brook carter chance chase chelsea chester christian christy clay cliff clifford crystal
dale dana dawn dean devon dusty earl ellis faith fern florence forest frank gale gay gene georgia ginger glen glory
grace grant guy harmony hazel heather holly honey hope hunter india iris israel ivy jasmine jewel jordan joy june
kent king lance laurel lincoln linden lily mark mason may melody mercy miles misty neve olive paris parker
pat patience pearl penny piers poppy precious prince prudence preston ray raven reed rich robin roman rose rosemary rowan
ruby rusty saffron sage saint sandy shah sidney sky skye sterling storm summer sunday sunny sydney taylor temple
terra tiger trinity troy turner vale verity victor victoria violet virginia wade ward warren wes will
willow winter wren bob don ed al art bay bo chi da fu hang hui jin kim lan lei li long ming na nan nana ning ping
rob rod ron sue ted tim van ye yi yu son tam thu bank patience mercy blessing sunny scott ram rich stan viet hang
dung hong hai kai ting tong song gang yin yang pat jan mai lam kit sol eve sandy drew lane reid jesus angel stewart
chad cuba asia may-lin charity constance clemency temperance amber jade coral daisy brandy sherry melody aspen hazel
elder ash ashe sorrel clover bryony juniper marigold alexa siri bentley mercedes lexus aston martini carmen dolly
barnaby madison brooklyn sahara holland ireland england scotland harris lewis iona shannon tyne kelvin severn avon
clyde lourdes rio milan vienna sienna verona adelaide perth darwin camden kensington ealing stafford warwick melton
lawrence francis george andrew patrick david john michael peter paul luke mary anne
non said shah sultana tuba ion yaw aster chi dong fang gang jun lei ling long ping song ting tong wen yang ye yin yuan dung
hang lam loan son tam van yen angelica winsome mason piper saffron sonny willow danish nadir ram junior nelson chardonnay
`;

const setOf = (words: string) => new Set(words.trim().split(/\s+/));
/** Doubtful names that are so common as names that the patron saints and places of that name do not matter. */
const common = setOf(
  'lawrence francis george andrew patrick david john michael peter paul luke mary anne lewis taylor stewart scott mark shannon rob bob ron sue ted tim pat don lily daisy ruby holly heather jasmine iris jade victoria frank violet penny hazel rosemary ivy robin victor bill laurel pearl bryony jan sandy ken gideon leigh jay kitty meg fritz otto stanley jackson jordan clifford sidney pip felicia cora murray joey floyd rex sheldon basil jo alma clement',
);
const doubtfulNames = setOf(doubtful);
const plainNames = setOf(namesAtHome);
const foreignNames = setOf(namesFromAbroad);

/** How surely a word with a capital is a given name by itself. */
export type GivenName = 'given' | 'doubtful' | null;

/** Looks a word up, whatever its case and accents; "Anne-Marie" by its first part. */
export function givenName(word: string): GivenName {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .toLowerCase();
  for (const form of [bare, bare.split('-')[0] ?? '']) {
    if (common.has(form)) return 'given';
    if (doubtfulNames.has(form)) return 'doubtful';
    if (plainNames.has(form) || foreignNames.has(form)) return 'given';
  }
  return null;
}

/** True for names that the shorter list of names does not have; the word in small letters, without accents. */
export function isFromAbroad(word: string): boolean {
  return foreignNames.has(word);
}
