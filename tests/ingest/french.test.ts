// Whole French sentences and what they tell, and many that tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TITLE = 'Nouvelles du monde';

// prettier-ignore
const MET: readonly [what: string, body: string, events: readonly string[]][] = [
  ['two who met', 'Le président français Emmanuel Macron a rencontré mardi à Paris le chancelier allemand Olaf Scholz.', ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
  ['a host and his counterpart', 'Recep Tayyip Erdogan a reçu mercredi à Istanbul son homologue ukrainien Volodymyr Zelensky.', ['held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy']],
  ['received, the state in the middle of the office', 'Le ministre russe des Affaires étrangères, Sergueï Lavrov, a été reçu mercredi à Ankara par le président turc Recep Tayyip Erdogan.', ['held talks 2024-05-29 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:sergey-lavrov']],
  ['a call by an adverb', "Le secrétaire d'État américain Antony Blinken s'est entretenu lundi par téléphone avec le chef de la diplomatie chinoise Wang Yi.", ['held call 2024-05-27 nowhere | country:CN country:US person:antony-blinken person:wang-yi']],
  ['a call by its verb', 'Emmanuel Macron a téléphoné mercredi au président égyptien Abdel Fattah al-Sissi.', ['held call 2024-05-29 nowhere | country:EG country:FR person:abdel-fattah-el-sisi person:emmanuel-macron']],
  ['on the phone behind a gap', 'Jeudi, la Première ministre italienne Giorgia Meloni a eu au téléphone le Premier ministre indien Narendra Modi.', ['held call 2024-05-30 nowhere | country:IN country:IT person:giorgia-meloni person:narendra-modi']],
  ['the future is planned', 'Annalena Baerbock rencontrera le 4 juin à Varsovie son homologue polonais Radoslaw Sikorski.', ['planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski']],
  ['a journey, and where it leads', "La ministre allemande des Affaires étrangères Annalena Baerbock doit se rendre lundi à Bakou, où elle s'entretiendra avec Ilham Aliev.", ['planned visit 2024-06-03 place:baku | country:AZ country:DE person:annalena-baerbock person:ilham-aliyev']],
  ['denied in a clause of that', 'Téhéran a démenti que ses émissaires aient rencontré des responsables américains à Mascate la semaine dernière.', ['denied talks 2024-05-20..2024-05-26 place:muscat | country:IR country:US']],
  ['denied', 'Le Kremlin a démenti jeudi tout entretien entre Vladimir Poutine et Volodymyr Zelensky.', ['denied talks undated nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy']],
  ['denied that it is prepared', 'Moscou dément préparer une rencontre entre Vladimir Poutine et Donald Trump.', ['denied talks undated nowhere | country:RU country:US person:donald-trump person:vladimir-putin']],
  ['cancelled', 'Le président brésilien Luiz Inacio Lula da Silva a annulé sa visite en Israël prévue le 10 juin.', ['cancelled visit 2024-06-10 country:IL | country:BR country:IL person:luiz-inacio-lula-da-silva']],
  ['put off', 'La rencontre entre Joe Biden et Mohammed ben Salmane, prévue mercredi à Riyad, a été reportée.', ['cancelled talks 2024-06-05 place:riyadh | country:SA country:US person:joe-biden person:mohammed-bin-salman']],
  ['did not take place', "Faute d'accord, la rencontre entre les présidents rwandais et congolais n'a pas eu lieu dimanche à Luanda.", ['cancelled talks 2024-05-26 place:luanda | country:CD country:RW']],
  ['a visit', "Viktor Orban s'est rendu mardi à Belgrade, où il a été accueilli par Aleksandar Vucic.", ['held visit 2024-05-28 place:belgrade | country:HU country:RS person:aleksandar-vucic person:viktor-orban']],
  ['an arrival', 'Le Premier ministre belge Alexander De Croo est arrivé jeudi à Kigali pour une visite de deux jours.', ['held visit 2024-05-30 place:kigali | country:BE country:RW person:alexander-de-croo']],
  ['three ministries', "Les ministres des Affaires étrangères de la France, de l'Allemagne et de la Pologne se sont réunis lundi à Weimar.", ['held talks 2024-05-27 place:weimar | country:DE country:FR country:PL']],
  ['proposed', "Emmanuel Macron a proposé d'accueillir à Paris une rencontre entre Vladimir Poutine et Volodymyr Zelensky.", ['proposed talks undated place:paris | country:FR country:RU country:UA person:emmanuel-macron person:vladimir-putin person:volodymyr-zelenskyy']],
  ['a king and a head of government', 'Le roi Mohammed VI du Maroc a reçu lundi à Rabat le président du gouvernement espagnol, Pedro Sanchez.', ['held talks 2024-05-27 place:rabat | country:ES country:MA person:mohammed-vi person:pedro-sanchez']],
  ['negotiations between', "Les négociations entre l'Azerbaïdjan et l'Arménie ont repris lundi à Almaty.", ['held negotiation 2024-05-27 place:almaty | country:AM country:AZ']],
  ['a mediator', 'Des négociateurs russes et ukrainiens se sont retrouvés mardi à Istanbul sous la médiation de la Turquie.', ['held mediation 2024-05-28 place:istanbul | country:RU country:TR country:UA']],
  ['to journalists', '« Nous sommes prêts », a déclaré Emmanuel Macron aux journalistes mardi à Berlin.', ['held press-conference 2024-05-28 place:berlin | country:FR person:emmanuel-macron']],
  ['a speech', "Le président ghanéen Nana Akufo-Addo a prononcé jeudi un discours devant l'Assemblée générale des Nations unies à New York.", ['held speech 2024-05-30 place:new-york | country:GH org:un-general-assembly person:nana-akufo-addo']],
  ['a summit to come', "Le sommet de l'Otan aura lieu en juillet à Washington.", ['planned summit 2024-07-01..2024-07-31 place:washington | org:nato']],
  ['a summit that was', "Le sommet de l'Union africaine s'est ouvert samedi à Addis-Abeba.", ['held summit 2024-05-25 place:addis-ababa | org:au']],
  ['a summit of a pair', "Le sommet franco-britannique s'est tenu le 10 mars à Paris.", ['held summit 2024-03-10 place:paris | country:FR country:GB']],
  ['who acts behind an opening clause', "Après avoir rencontré Rishi Sunak mardi à Londres, le président polonais Andrzej Duda a gagné Bruxelles, où il s'est entretenu avec Jens Stoltenberg.", ['held talks 2024-05-28 place:london | country:GB country:PL person:andrzej-duda person:rishi-sunak', 'held talks 2024-05-28 place:brussels | country:PL org:nato person:andrzej-duda person:jens-stoltenberg']],
  ['first the one, then the other', "Emmanuel Macron a d'abord reçu lundi à l'Élysée le président ivoirien Alassane Ouattara, puis mardi le président béninois Patrice Talon.", ['held talks 2024-05-27 place:elysee-palace | country:CI country:FR person:alassane-ouattara person:emmanuel-macron', 'held talks 2024-05-28 place:elysee-palace | country:BJ country:FR person:emmanuel-macron person:patrice-talon']],
  ['then names alone', "Olaf Scholz s'est rendu mercredi à Pékin. Le chancelier y a rencontré Xi Jinping, puis le Premier ministre Li Qiang.", ['held visit 2024-05-29 place:beijing | country:CN country:DE person:olaf-scholz person:xi-jinping', 'held talks 2024-05-29 place:beijing | country:CN country:DE person:li-qiang person:olaf-scholz']],
  ['he was received there', 'Emmanuel Macron est arrivé lundi à Rabat. Il y a été accueilli par le roi Mohammed VI. Les deux hommes se sont entretenus pendant deux heures.', ['held visit 2024-05-27 place:rabat | country:FR country:MA person:emmanuel-macron person:mohammed-vi']],
  ['two adjectives of one office', 'Les présidents kazakh et ouzbek, Kassym-Jomart Tokaïev et Chavkat Mirzioïev, se sont entretenus mardi à Tachkent.', ['held talks 2024-05-28 place:tashkent | country:KZ country:UZ person:kassym-jomart-tokayev person:shavkat-mirziyoyev']],
  ['a spokesman is no party', 'Le porte-parole du Kremlin, Dmitri Peskov, a indiqué que Vladimir Poutine recevrait lundi à Moscou le Premier ministre slovaque Robert Fico.', ['planned talks 2024-06-03 place:moscow | country:RU country:SK person:robert-fico person:vladimir-putin']],
  ['expected', "Le Premier ministre pakistanais Shehbaz Sharif est attendu mardi à Pékin pour une visite d'État de cinq jours.", ['planned visit 2024-06-04 place:beijing | country:CN country:PK person:shehbaz-sharif']],
  ['an office alone', "L'émir du Qatar, cheikh Tamim ben Hamad Al Thani, et le président français se sont entretenus mardi à Paris.", ['held talks 2024-05-28 place:paris | country:FR country:QA person:emmanuel-macron person:tamim-bin-hamad-al-thani']],
  ['an audience', 'Le pape François a reçu en audience samedi au Vatican le président argentin Javier Milei.', ['held talks 2024-05-25 place:vatican-city | country:AR country:VA person:javier-milei person:pope-francis']],
  ['in the margins of', "En marge du G7, à Bari, Emmanuel Macron s'est entretenu vendredi avec le pape François.", ['held talks 2024-05-31 place:bari | country:FR country:VA person:emmanuel-macron person:pope-francis']],
  ['signed', "La France et l'Algérie ont signé jeudi à Alger un accord de coopération.", ['held ceremony 2024-05-30 place:algiers | country:DZ country:FR']],
  ['a present of the agenda', "Le président chinois entame dimanche en France une visite d'État.", ['planned visit 2024-06-02 country:FR | country:CN country:FR person:xi-jinping']],
  ['envoys brought together', 'Josep Borrell a réuni lundi à Bruxelles les dirigeants serbe et kosovar.', ['held mediation 2024-05-27 place:brussels | country:RS country:XK org:eu person:josep-borrell']],
  ['behind a verb and its day', "Le ministre de l'Intérieur français Gérald Darmanin a échangé jeudi avec son homologue marocain Abdelouafi Laftit à Rabat.", ['held talks 2024-05-30 place:rabat | country:FR country:MA person:abdelouafi-laftit person:gerald-darmanin']],
  ['the first for years is no day', "Le ministre saoudien des Affaires étrangères Fayçal ben Farhan s'est rendu à Damas mercredi, une première depuis douze ans.", ['held visit 2024-05-29 place:damascus | country:SA country:SY person:faisal-bin-farhan']],
  ['what the two did before', 'Joe Biden et Xi Jinping se sont parlé au téléphone mardi, pour la première fois depuis leur rencontre de novembre à San Francisco.', ['held call 2024-05-28 nowhere | country:CN country:US person:joe-biden person:xi-jinping', 'held talks 2023-11-01..2023-11-30 place:san-francisco | country:CN country:US']],
];

// prettier-ignore
const NOTHING: readonly [what: string, body: string][] = [
  ['not met', "Le chef de l'État français n'a pas rencontré Vladimir Poutine à Paris."],
  ['hearsay', 'Selon la presse, Benyamin Netanyahou aurait rencontré en secret Mohammed ben Salmane à Neom.'],
  ['would meet', 'Emmanuel Macron rencontrerait bien Vladimir Poutine, dit-on.'],
  ['if', 'Si Vladimir Poutine rencontrait Volodymyr Zelensky à Istanbul, tout changerait.'],
  ['relations', 'Les relations entre Paris et Alger se sont dégradées depuis mardi.'],
  ['praise', 'Emmanuel Macron a salué mardi le courage de Volodymyr Zelensky et remercié Joe Biden pour son aide à Kiev.'],
  ['a match', 'La France rencontre la Belgique samedi au stade de Lyon, pour un match décisif.'],
  ['two of one government', "Le ministre français de l'Économie Bruno Le Maire a rencontré lundi à Paris le ministre français de l'Intérieur Gérald Darmanin."],
  ['a summons', "Le Quai d'Orsay a convoqué mardi l'ambassadeur de Russie à Paris."],
  ['shots are no talks', "L'Iran et Israël ont échangé des tirs dans la nuit de mardi à mercredi."],
  ['spoken of', 'Donald Trump a parlé de Vladimir Poutine à ses partisans mardi en Pennsylvanie.'],
  ['an appeal is no call', "Emmanuel Macron a appelé l'Iran à cesser ses frappes."],
  ['recalled', 'Joe Biden a rappelé que la Chine était un partenaire.'],
  ['soldiers at a border', 'Le ministre israélien de la Défense a visité des soldats à la frontière libanaise mardi.'],
  ['no leader went', "Aucun dirigeant occidental ne s'est rendu à Minsk cette année."],
  ['could not meet', "Faute de visa, le ministre iranien n'a pas pu rencontrer António Guterres à New York."],
  ['a visit condemned', 'La Chine a condamné la visite du président taïwanais aux États-Unis.'],
  ['a rumour', "La rumeur d'un entretien entre Joe Biden et Xi Jinping a circulé mardi."],
  ['a team received', "L'équipe de France a été reçue lundi à l'Elysée par Emmanuel Macron."],
  ['unions', "Emmanuel Macron a reçu jeudi à l'Élysée les syndicats et le patronat."],
  ['did not attend', "Le président tunisien Kaïs Saïed n'a pas assisté au sommet arabe de Djeddah."],
  ['sanctions', 'Washington a imposé mardi de nouvelles sanctions à Téhéran.'],
  ['a businessman', "L'ancien président Nicolas Sarkozy a dîné mardi à Moscou avec un homme d'affaires russe."],
];

describe('what a sentence tells', () => {
  it.each(MET)('%s', async (_, body, events) => {
    expect(printed(await readText('fr', TITLE, body))).toEqual(events);
  });

  it('reads the other apostrophe and narrow blanks alike', async () => {
    const typeset = (text: string): string => text.replaceAll("'", '’').replaceAll(/ (?=[:;!?»])/g, '\u202f');
    for (const [, body, events] of MET)
      expect(printed(await readText('fr', TITLE, typeset(body)))).toEqual(events);
  });
});

describe('what tells of no meeting', () => {
  it.each(NOTHING)('%s', async (_, body) => {
    expect(printed(await readText('fr', TITLE, body))).toEqual([]);
  });
});
