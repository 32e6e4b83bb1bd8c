const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that stand in the names of bodies, posts and places; a name that holds one is no person's. */
const bodyWords = setOf(`
council trust police constabulary service services partnership board authority association society charity foundation
hospital hospitals surgery clinic practice ward unit team teams department office officer officers agency agencies
school schools college university academy nursery church mosque temple synagogue gurdwara chapel cathedral centre
center house home homes housing hub group limited ltd plc llp company co cic network project programme initiative
campaign union institute federation forum committee commission commissioner commissioners ministry government parliament court courts crown
inquiry enquiry review reviews report reports act law bill order guidance framework model scale index protocol policy
strategy plan panel chair author head director manager lead leader leads chief executive deputy assistant senior
principal consultant nurse doctor designated named independent adviser advisor advocate coordinator co-ordinator
worker social health care mental adult adults children children's childrens child safeguarding community safety domestic abuse
violence homicide victim victims support women women's men men's aid refuge probation prison prisons hmp nhs icb ccg gp
ambulance fire rescue integrated integration public protection vulnerability borough county city district region regional national
local royal college general practitioners north south east west northern southern eastern western central greater
great united kingdom england wales scotland ireland britain european europe road street lane avenue close
crescent drive way court gardens place terrace square park green hill estate
helpline line hotline learning education training quality assurance home-office department-for standing together
detective superintendent inspector constable sergeant representative member members organisation organization name
names role roles title post position job designation
opportunities clinical commissioning appendix appendices annex section part table figure chapter number imr imrs dhr dhrs marac
advocacy fatal recovery trading housing solutions systems consortium institute initiative
heddlu bwrdd cyngor ysgol prifysgol iechyd gwasanaeth gwasanaethau partneriaeth cymru tai
`);

/** True for a word of bodies, posts and places ("Council", "Nurse", "Road"), in any case, without possessive. */
export function isBodyWord(word: string): boolean {
  return bodyWords.has(
    word
      .toLowerCase()
      .replace(/[’']s?$/u, '')
      .replace(/[.,;:]+$/u, ''),
  );
}
