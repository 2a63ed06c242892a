/**
 * The closed lists of the project: every word a field may hold, with the label a reader sees and what
 * it means. To add a kind of event, add it here; tests then ask for its symbol and its line in
 * content/README.md.
 */

type ClosedList = Record<string, { readonly label: string; readonly meaning: string }>;

/** The ids of a closed list, typed as its own keys. */
/* @__NO_SIDE_EFFECTS__ */ // so that a script which asks for none of the lists does not carry them
function idsOf<List extends ClosedList>(list: List): [keyof List & string, ...(keyof List & string)[]] {
  return Object.keys(list) as [keyof List & string, ...(keyof List & string)[]];
}

export const kindGroups = {
  fighting: { label: 'Fighting and attacks', meaning: 'Armed force between parties, or an attack by one.' },
  killing: { label: 'Killing and abduction', meaning: 'Deliberate harm to people who could not defend themselves.' },
  state: { label: 'State, votes and courts', meaning: 'Power in the state: coups, governments, elections, justice.' },
  foreign: { label: 'Between states; foreign forces', meaning: 'Diplomacy, sanctions, forces that arrive or leave.' },
  agreements: { label: 'Agreements', meaning: 'Texts that parties signed, and their end.' },
  groups: { label: 'Armed groups', meaning: 'Groups that were founded, merged or split.' },
  life: { label: 'Daily life: displacement, blockade', meaning: 'What the conflict does to how people live.' },
  other: { label: 'Other', meaning: 'What fits none of the other groups.' },
} as const satisfies ClosedList;
export type KindGroup = keyof typeof kindGroups;
export const kindGroupIds = idsOf(kindGroups);

export const eventKinds = {
  battle: { group: 'fighting', label: 'Battle', meaning: 'Fighting between armed parties for a place or a position.' },
  'armed-attack': { group: 'fighting', label: 'Armed attack', meaning: 'One armed party attacks a camp, a convoy, a town or people.' },
  'air-strike': { group: 'fighting', label: 'Air strike', meaning: 'A strike from an aircraft, a helicopter or a drone.' },
  bombing: { group: 'fighting', label: 'Bomb or mine', meaning: 'A bomb, a mine or a suicide attack with explosives.' },
  'mass-killing': { group: 'killing', label: 'Killing of many people', meaning: 'Many people killed who were not fighting, or were captured.' },
  abduction: { group: 'killing', label: 'Abduction', meaning: 'People taken and held against their will.' },
  coup: { group: 'state', label: 'Coup', meaning: 'Seizure of state power, or an attempt at it, by part of the state.' },
  politics: { group: 'state', label: 'Government and politics', meaning: 'Governments, protests, laws, declarations.' },
  election: { group: 'state', label: 'Election or vote', meaning: 'An election or a referendum.' },
  justice: { group: 'state', label: 'Court or inquiry', meaning: 'A trial, a verdict, an official inquiry or its report.' },
  diplomacy: { group: 'foreign', label: 'Diplomacy', meaning: 'Decisions and meetings of states and their organisations.' },
  sanctions: { group: 'foreign', label: 'Sanctions', meaning: 'Penalties that states or organisations put on others.' },
  intervention: { group: 'foreign', label: 'Foreign force arrives', meaning: 'A force from outside Mali begins to operate there.' },
  withdrawal: { group: 'foreign', label: 'Foreign force leaves', meaning: 'A force from outside ends, or begins to end, its presence.' },
  agreement: { group: 'agreements', label: 'Agreement', meaning: 'A text signed by parties to the conflict, or a charter between states.' },
  'ceasefire-end': { group: 'agreements', label: 'Agreement ends', meaning: 'A ceasefire or an accord breaks or is ended.' },
  'group-formed': { group: 'groups', label: 'Armed group formed', meaning: 'An armed group is founded, or several become one.' },
  'group-split': { group: 'groups', label: 'Armed groups split', meaning: 'An armed group breaks apart, or allies become enemies.' },
  humanitarian: { group: 'life', label: 'Displacement, hardship', meaning: 'People driven from home, hunger, schools closed.' },
  blockade: { group: 'life', label: 'Blockade', meaning: 'A town, a road or a supply is cut off.' },
  other: { group: 'other', label: 'Other', meaning: 'An event that fits none of the other kinds.' },
} as const satisfies Record<string, { group: KindGroup; label: string; meaning: string }>;
export type EventKind = keyof typeof eventKinds;
export const eventKindIds = idsOf(eventKinds);

export const importances = {
  1: { label: 'Essential', meaning: 'No serious account leaves it out.' },
  2: { label: 'Important', meaning: 'Most long accounts have it.' },
  3: { label: 'Detail', meaning: 'Useful to know; few accounts have it.' },
} as const;
export type Importance = keyof typeof importances;

export const actorFamilies = {
  'state-forces': { label: 'State forces', meaning: 'The army, the gendarmerie and other forces of the Malian state.' },
  government: { label: 'Government and transition', meaning: 'Civilian governments, juntas and transitional authorities of Mali.' },
  'azawad-movements': { label: 'Azawad movements', meaning: 'Movements that ask for independence or autonomy of the north.' },
  'pro-government-movements': { label: 'Pro-government movements', meaning: 'Armed movements of the north that sided with the state.' },
  'al-qaeda-linked': { label: 'al-Qaeda-linked', meaning: 'Jihadist groups with ties to al-Qaeda.' },
  'islamic-state-linked': { label: 'Islamic State-linked', meaning: 'Jihadist groups with ties to the Islamic State.' },
  'self-defence': { label: 'Self-defence groups', meaning: 'Armed groups that say they protect a community.' },
  'foreign-forces': { label: 'Foreign forces', meaning: 'States and armed forces from outside Mali that fought there.' },
  'un-and-missions': { label: 'UN and other missions', meaning: 'Missions and bodies of the United Nations and of other organisations.' },
  'regional-bodies': { label: 'Regional bodies and states', meaning: 'African organisations and neighbouring states.' },
  'international-justice': { label: 'International justice', meaning: 'Courts and international inquiries.' },
  'political-and-civil': { label: 'Political and civil', meaning: 'Parties, protest movements, mediators, civil organisations.' },
  civilians: { label: 'Civilians', meaning: 'People who took no part in the fighting.' },
} as const satisfies ClosedList;
export type ActorFamily = keyof typeof actorFamilies;
export const actorFamilyIds = idsOf(actorFamilies);

export const actorRoles = {
  attacker: { label: 'attacked', meaning: 'Used force; no account denies it.' },
  claimed: { label: 'claimed it', meaning: 'Said that it did it.' },
  blamed: { label: 'blamed', meaning: 'Others say that it did it; it did not say so.' },
  founder: { label: 'founder', meaning: 'Founded the group, or became part of it.' },
  party: { label: 'took part', meaning: 'Took part in a fight, a decision or a process.' },
  signatory: { label: 'signed', meaning: 'Signed the text.' },
  mediator: { label: 'mediated', meaning: 'Brought the parties together.' },
  target: { label: 'targeted', meaning: 'Was attacked, or was the aim of the act.' },
  affected: { label: 'affected', meaning: 'Bore the consequences without being the aim.' },
  tried: { label: 'tried', meaning: 'Members stood trial; the group itself may no longer exist.' },
  cited: { label: 'mentioned', meaning: 'Only named in the account; may no longer, or not yet, exist.' },
} as const satisfies ClosedList;
export type ActorRole = keyof typeof actorRoles;
export const actorRoleIds = idsOf(actorRoles);

export const lineageTypes = {
  'merged-into': { label: 'merged into', meaning: 'Gave up its own name to become part of another.' },
  'split-from': { label: 'split from', meaning: 'Left another group and became one of its own.' },
  renamed: { label: 'was renamed', meaning: 'The same group under a new name.' },
  'succeeded-by': { label: 'was succeeded by', meaning: 'Ended, and another took over its task.' },
  joined: { label: 'joined', meaning: 'Entered another group or body and kept its name.' },
  left: { label: 'left', meaning: 'Went out of a coalition or body.' },
  'allied-with': { label: 'allied with', meaning: 'Agreed to act together for a time.' },
  'member-of': { label: 'was a member of', meaning: 'Belonged to a coalition.' },
} as const satisfies ClosedList;
export type LineageType = keyof typeof lineageTypes;
export const lineageTypeIds = idsOf(lineageTypes);

export const lineageStatuses = {
  done: { label: 'done', meaning: 'It took effect.' },
  announced: { label: 'announced', meaning: 'It was declared, but not carried out.' },
  undone: { label: 'undone', meaning: 'It took effect and was later taken back.' },
} as const satisfies ClosedList;
export const lineageStatusIds = idsOf(lineageStatuses);

export const sourceTypes = {
  news: { label: 'press', meaning: 'Newspapers, broadcasters and agencies, state-owned ones of other countries included.' },
  un: { label: 'United Nations', meaning: 'Bodies, missions and agencies of the UN. Together they count as one publisher.' },
  ngo: { label: 'NGO', meaning: 'Human-rights and aid organisations.' },
  academic: { label: 'research', meaning: 'Journals, institutes, datasets, specialised analysts.' },
  government: { label: 'government', meaning: 'A government, an army, a court of a state, or a medium of the Malian state: a party’s voice.' },
  'armed-group': { label: 'armed group', meaning: 'A statement of an armed group: a party’s voice.' },
  encyclopedia: { label: 'encyclopedia', meaning: 'A reference work; never alone for an essential event.' },
} as const satisfies ClosedList;
export type SourceType = keyof typeof sourceTypes;
export const sourceTypeIds = idsOf(sourceTypes);

export const sourceGrades = {
  A: { label: 'original publisher', meaning: 'The publisher of record: agency, newspaper, UN, court, government, organisation.' },
  B: { label: 'regional or specialised outlet', meaning: 'An outlet with an editorial identity, or a named distributor of others.' },
  C: { label: 'copy or digest', meaning: 'A copy, a digest, a translation, a blog: used only where nothing else carries the statement.' },
} as const satisfies ClosedList;
export const sourceGradeIds = idsOf(sourceGrades);

export const geographicPrecisions = {
  exact: { label: 'exact position', meaning: 'The sources name the very spot, such as a camp.' },
  town: { label: 'a town or village', meaning: 'The sources name the town; the mark is its centre.' },
  area: { label: 'an area', meaning: 'The sources give a wider area; the mark is its middle.' },
  region: { label: 'a region', meaning: 'The sources name one or more regions.' },
  country: { label: 'a whole country', meaning: 'The sources name no place within the country.' },
} as const satisfies ClosedList;
export type GeographicPrecision = keyof typeof geographicPrecisions;
export const geographicPrecisionIds = idsOf(geographicPrecisions);

/** The eight regions of 2012 and the capital district: the frame in which every place of Mali is sorted. */
export const regions = {
  kayes: { label: 'Kayes', meaning: 'West, on the borders of Senegal and Mauritania.' },
  koulikoro: { label: 'Koulikoro', meaning: 'Around Bamako, up to Mauritania and down to Guinea.' },
  sikasso: { label: 'Sikasso', meaning: 'South, on the borders of Côte d’Ivoire and Burkina Faso.' },
  segou: { label: 'Ségou', meaning: 'Centre, along the Niger.' },
  mopti: { label: 'Mopti', meaning: 'Centre, the inner delta and the Dogon plateau.' },
  timbuktu: { label: 'Timbuktu', meaning: 'North-west (Tombouctou).' },
  gao: { label: 'Gao', meaning: 'North-east; Ménaka was part of it in 2012.' },
  kidal: { label: 'Kidal', meaning: 'Far north-east, on the Algerian border.' },
  bamako: { label: 'Bamako', meaning: 'The capital district.' },
} as const satisfies ClosedList;
export type Region = keyof typeof regions;
export const regionIds = idsOf(regions);

/** Regions made since 2012, where a place lies in one. */
export const newerRegions = {
  menaka: { label: 'Ménaka', meaning: 'Out of Gao.' },
  taoudenit: { label: 'Taoudénit', meaning: 'Out of Timbuktu.' },
  bandiagara: { label: 'Bandiagara', meaning: 'Out of Mopti.' },
  douentza: { label: 'Douentza', meaning: 'Out of Mopti.' },
  san: { label: 'San', meaning: 'Out of Ségou.' },
  nioro: { label: 'Nioro', meaning: 'Out of Kayes.' },
  kita: { label: 'Kita', meaning: 'Out of Kayes.' },
  dioila: { label: 'Dioïla', meaning: 'Out of Koulikoro.' },
  nara: { label: 'Nara', meaning: 'Out of Koulikoro.' },
  bougouni: { label: 'Bougouni', meaning: 'Out of Sikasso.' },
  koutiala: { label: 'Koutiala', meaning: 'Out of Sikasso.' },
} as const satisfies ClosedList;
export const newerRegionIds = idsOf(newerRegions);

export const peopleGroups = {
  all: { label: 'people', meaning: 'Everybody the owner of the figure counted, civilians and others together.' },
  civilians: { label: 'civilians', meaning: 'People who, according to the owner of the figure, took no part in the fighting.' },
  soldiers: { label: 'soldiers and other state forces', meaning: 'Members of the Malian army, gendarmerie, police or allied state forces.' },
  fighters: { label: 'fighters', meaning: 'Members of armed groups, according to the owner of the figure.' },
  peacekeepers: { label: 'peacekeepers', meaning: 'Members of a UN mission.' },
  'foreign-soldiers': { label: 'foreign soldiers', meaning: 'Members of a foreign army.' },
  'wagner-fighters': { label: 'Wagner fighters', meaning: 'Members of the Russian company Wagner.' },
} as const satisfies ClosedList;
export const peopleGroupIds = idsOf(peopleGroups);

/** What a stated number counts. Armies say "neutralised", which may take in wounded and captured people. */
export const countedThings = {
  killed: { label: 'killed', meaning: 'The owner speaks of people killed.' },
  unclear: { label: 'not clearly a number of deaths', meaning: 'The owner’s word may take in wounded or captured people.' },
} as const satisfies ClosedList;
export const countedThingIds = idsOf(countedThings);

export const claimStandings = {
  inquiry: { label: 'inquiry', meaning: 'A court, a UN inquiry or a commission that examined evidence.' },
  observer: { label: 'observer', meaning: 'Somebody outside the fight: press, rights group, researcher, resident.' },
  party: { label: 'party to the conflict', meaning: 'A government, an army, an armed group or its ally.' },
} as const satisfies ClosedList;
export type ClaimStanding = keyof typeof claimStandings;
export const claimStandingIds = idsOf(claimStandings);

/** Types of violence as the Uppsala Conflict Data Program defines them, in the order in which they stack. `short` is for keys with little room. */
export const violenceTypes = {
  'one-sided': { label: 'civilians killed by an armed party', short: 'civilians killed', meaning: 'UCDP: one-sided violence.' },
  'state-based': {
    label: 'fighting with the state',
    short: 'fighting with the state',
    meaning: 'UCDP: state-based violence, one side is a government.',
  },
  'non-state': { label: 'between armed groups', short: 'between armed groups', meaning: 'UCDP: non-state violence, no side is a government.' },
} as const satisfies Record<string, { label: string; short: string; meaning: string }>;
export type ViolenceType = keyof typeof violenceTypes;
export const violenceTypeIds = idsOf(violenceTypes);

/** How well an event is supported. Computed from its sources, never typed in. */
export const corroborations = {
  independent: { label: 'independent publishers', meaning: 'Two or more publishers that do not merely repeat one party’s statement.' },
  'single-source': { label: 'one independent publisher, or copies only', meaning: 'Fewer than two independent publishers of grade A or B.' },
  'party-statement': { label: 'one party’s own statement only', meaning: 'All support goes back to what a party said.' },
} as const satisfies ClosedList;
export type Corroboration = keyof typeof corroborations;
export const corroborationIds = idsOf(corroborations);
