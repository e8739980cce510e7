// Spanish words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const esNames: LanguageNames = {
  language: 'es',
  ownerBehind: true,
  adjectivesBehind: true,
  roleTails: split(
    'de comercio|de ampliación|de energía|de economía|de interior|de justicia|de agricultura|de transportes|de defensa|de vecindad|de competencia|de gestión de crisis|en funciones|interino|interina|de transición|saliente|electo|electa|dimisionario|designado|designada|en ejercicio|depuesto|depuesta|de facto|autoproclamado|autoproclamada|encargado|encargada|reelegido|reelecto|reelecta|conservador|conservadora|socialista|islamista|nacionalista|laborista|socialdemócrata|adjunto|adjunta|en jefe|recién elegido|recién electo|provisional|vitalicio|de entonces|de turno|entrante|progresista|ultraderechista|izquierdista|centrista|constitucional|ejecutivo',
  ),
  countries,
  townAdjectives,
  organizations: {
    'org:un': ['ONU', 'Naciones Unidas', 'Organización de las Naciones Unidas'],
    'org:nato': ['OTAN', 'Alianza Atlántica'],
    'org:eu': ['Unión Europea', 'UE', 'los Veintisiete', 'Veintisiete', 'Bloque comunitario'],
    'org:us-mfa': ['Departamento de Estado'],
  },
  seats: {
    Kremlin: 'country:RU',
    Elíseo: 'country:FR',
    'Casa Blanca': 'country:US',
    'Downing Street': 'country:GB',
    'Casa Rosada': 'country:AR',
    'La Moneda': 'country:CL',
    Planalto: 'country:BR',
    Itamaraty: 'country:BR',
    Moncloa: 'country:ES',
    Miraflores: 'country:VE',
    Carondelet: 'country:EC',
    'Casa de Nariño': 'country:CO',
    'palacio Chigi': 'country:IT',
    Zhongnanhai: 'country:CN',
    'Casa Azul': 'country:KR',
  },
  roles,
  ministries: {
    mfa: split(
      'ministerio de exteriores|ministerio de asuntos exteriores|ministerio de relaciones exteriores|ministerio ~ de exteriores|ministerio ~ de asuntos exteriores|ministerio ~ de relaciones exteriores|cancillería|secretaría de relaciones exteriores|diplomacia|exteriores|ministerio de asuntos exteriores y cooperación|ministerio del poder popular para relaciones exteriores|departamento federal de asuntos exteriores',
    ),
    mod: split(
      'ministerio de defensa|ministerio de la defensa|ministerio ~ de defensa|secretaría de la defensa nacional|ministerio de defensa nacional',
    ),
    interior: split(
      'ministerio del interior|ministerio de interior|ministerio ~ del interior|secretaría de gobernación|ministerio de gobernación',
    ),
    finance: split('ministerio de finanzas|ministerio de hacienda|secretaría de hacienda'),
    economy: split('ministerio de economía'),
    trade: split('ministerio de comercio|ministerio de comercio exterior|ministerio de comercio ~'),
    justice: split('ministerio de justicia'),
    energy: split('ministerio de energía|ministerio de energía y minas'),
    health: split('ministerio de salud|ministerio de sanidad|ministerio de salud pública'),
    agriculture: split('ministerio de agricultura'),
    transport: split('ministerio de transporte|ministerio de transportes'),
    education: split('ministerio de educación'),
    culture: split('ministerio de cultura'),
    environment: split('ministerio de medio ambiente|ministerio del ambiente|ministerio de ambiente'),
    parliament: split('parlamento|asamblea nacional|congreso nacional|congreso de la república'),
    senate: split('senado'),
    centralbank: split('banco central|banco nacional'),
    nsc: split('consejo de seguridad nacional|consejo nacional de seguridad'),
    staff: split('estado mayor general|estado mayor conjunto|estado mayor'),
    court: split('tribunal supremo|corte suprema|tribunal constitucional|corte constitucional'),
  },
  ownMinistries: {
    'Quai d’Orsay': 'org:fr-mfa',
    "Quai d'Orsay": 'org:fr-mfa',
    Pentágono: 'org:us-mod',
    'Foreign Office': 'org:gb-mfa',
    'Departamento de Estado': 'org:us-mfa',
    Farnesina: 'org:it-mfa',
    'Palacio de Santa Cruz': 'org:es-mfa',
    'Torre Tagle': 'org:pe-mfa',
    'Palacio de San Carlos': 'org:co-mfa',
    'Palacio San Martín': 'org:ar-mfa',
    SRE: 'org:mx-mfa',
  },
  endings: { name: [], person: [], adjective: [''], people: [''], role: [] },
  honorifics: split(
    'Sr|Sra|Sres|Srta|Dr|Dra|D|Dª|Don|don|Doña|doña|Mons|S|M|E|SE|Señor|señor|Señora|señora|Lic|Ing|Jeque|jeque|Imán|imán|Ayatolá|ayatolá|Cardenal|cardenal|Monseñor|monseñor|Sir|sir|Lord|lord|Lady|Príncipe|príncipe|Princesa|princesa|Coronel|coronel|Capitán|Almirante|almirante|Teniente|Senador|senador|senadora|diputado|diputada|doctor|doctora|profesor|profesora|mulá|compañero|compañera|diplomático|diplomática|jurista|abogado|abogada|opositor|opositora|veterano|veterana|exguerrillero|economista|magnate|empresario|socialista|conservador|conservadora|laborista|republicano|demócrata|Majestad|Su|Fray|Padre|padre',
  ),
  particles: split(
    'de|del|de la|la|las|los|van|von|der|den|della|di|da|do|dos|das|ben|bin|ibn|bint|el|al|ul|ur|as|ad|ar|ash|abu|uld|ag|y|e|zu|ter|ten|af|san',
  ),
  placePrepositions: split('en|a|al|hacia|desde|cerca|para|por|hasta|rumbo|vía'),
  placeVerbs: split(
    'visitó|visita|visitará|visitaba|visitar|visitado|abandonó|abandona|abandonará|abandonar|dejó|deja|recorrió|recorrerá|recorrer|alcanzó|cruzó|pisó|atravesó|sobrevoló',
  ),
  whereWords: split('donde|adonde'),
  eventNouns: split(
    'cumbre|cumbres|reunión|encuentro|conversaciones|conferencia|negociaciones|negociación|acuerdo|acuerdos|tratado|proceso|declaración|foro|sesión|protocolo|formato|diálogo|diálogos|ronda|plataforma|aeropuerto|congreso|cita|mesa|pacto|hoja|consenso|memorando',
  ),
  ofWords: split('de|del|ante'),
  formalWords: split(
    'la|el|los|las|república|reino|estado|estados|unión|islámica|federal|federación|democrática|popular|bolivariana|oriental|plurinacional|cooperativa|sultanato|emirato|principado|gran|ducado|confederación|de|del|y|socialista|árabe|hachemí|hachemita|vecina|vecino|hermana',
  ),
  definiteWords: split('el|la|los|las|este|esta|ese|esa|aquel|aquella|dicho|dicha|su|sus|del|al'),
  pluralWords: split(
    'dos|tres|cuatro|cinco|seis|siete|ocho|varios|varias|los|las|estos|estas|esos|esas|sus|todos|todas|algunos|algunas|otros|otras|ambos|ambas|numerosos|numerosas',
  ),
  possessives: split('su|sus|nuestro|nuestra|nuestros|nuestras'),
  joiners: split('y|e|o|u|&'),
  bodyNouns: split(
    'Frente|Movimiento|Alianza|Coalición|Coordinadora|Ejército|Congreso|Consejo|Comité|Comisión|Partido|Plataforma|Liga|Fuerzas|Mesa|Cámara|Federación|Confederación|Asociación|Unión|Organización|Fundación|Comunidad',
  ),
  bodyLinks: split('por|para'),
  loneBodies: [],
  groupNouns: split('rebeldes|rebelde|combatientes|milicianos|guerrilleros|guerrilla|disidencias|disidentes'),
  houses: split(
    'palacio presidencial|palacio real|palacio de gobierno|palacio nacional|palacio imperial|palacio legislativo|casa de gobierno|residencia presidencial|complejo presidencial|sede del gobierno|sede de gobierno|sede de la presidencia|residencia oficial|palacio municipal|casa presidencial|palacio de justicia|sede del parlamento|palacio de congresos',
  ),
  venuePhrases: split(
    'base aérea|base militar|base naval|centro de convenciones|centro de congresos|centro de conferencias|palacio de congresos|palacio de convenciones|casa de huéspedes|aeropuerto internacional|sede',
  ),
  venueNouns: split(
    'isla|islote|lago|palacio|castillo|villa|hotel|mansión|residencia|abadía|catedral|basílica|aeropuerto|fortaleza|fuerte|museo|teatro|monasterio|academia|quinta|hacienda|rancho|pabellón|cuartel|base|complejo|parador|biblioteca|casa|salón|centro|convento|pazo|alcázar|ciudadela|estancia|finca|edificio|plaza|parque|jardín|cementerio|memorial|monumento|mausoleo|universidad|instituto|iglesia|templo|mezquita|sinagoga|estadio|estación|puerto|puente|fábrica|hospital|galería|ópera|avenida|santuario|ermita',
  ),
  missionNouns: split('embajada|consulado|nunciatura'),
  missionTails: split('general'),
  cityNouns: split(
    'capital|ciudad|puerto|balneario|localidad|pueblo|aldea|urbe|metrópoli|villa|población|municipio',
  ),
  stopNouns: split('parada|paradas|escala|etapa|etapas|destino|itinerario'),
  copulas: split('es|era|será|fue'),
  housePrepositions: split('en'),
  insidePrepositions: split('en|al'),
  townPrepositions: split('en'),
  notBefore: split(
    'FC|CF|AC|AS|SC|RC|Real|Atlético|Athletic|Inter|Dinamo|Dynamo|Sporting|Racing|Deportivo|Club|Air|Banco|Bank|Universidad|Radio|Tele|Miss|Sociedad|Hotel|Instituto|Gran|Isla|Golfo|Estrecho|Bolsa|Avenida|Calle|Plaza|Teatro|Grupo|Selección|Rally|Tour|Vuelta|Copa|Diario|Estadio|Santo',
  ),
  notAfter: split(
    'United|City|FC|CF|Airlines|Airways|Bank|Times|Post|Herald|Tribune|Journal|University|Institute|Open|Cup|Telecom|Motors|Stadium|Arena|News|TV|Televisión|Press|Olympics|Juniors|Cola',
  ),
  notNames: split(
    'Reunión|Air France|France 24|France 2|France Presse|France-Presse|Agencia France-Presse|Bayern Múnich|Bayern de Múnich|Real Madrid|Atlético de Madrid|Paris Saint-Germain|París Saint-Germain|New York Times|The New York Times|Washington Post|Radio Francia|Radio Francia Internacional|Televisión Española|Radio Nacional de España|Banco de España|Banco de Inglaterra|Banco de México|Vuelta a España|Tour de Francia|Stade de France|selección de España|Nueva Inglaterra|océano Índico|Turkish Airlines|golfo de Guinea|golfo de México|golfo de Omán|golfo de California|Golfo de México|Golfo de América|mar de China|mar de China Meridional|mar del Sur de China|mar de Japón|mar de Omán|Deutsche Welle|América Latina|América del Norte|América del Sur|América Central|Guayana Francesa|Polinesia Francesa|Voz de América|Voz de Alemania|Manchester United|Manchester City|Financial Times|El País|El Mundo|La Nación|La Vanguardia|premio Nobel de la Paz|Comunidad de Madrid|Partido Popular|Partido Socialista|Nuevo México|Baja California|Bolsa de Madrid|Inter de Milán|Inter Miami|Boca Juniors|RIA Novosti|Santiago Bernabéu|Prensa Latina|Europa Press|Amnistía Internacional|Estado Islámico|Copa América|Canal de Panamá|canal de Panamá|canal de Suez|Nueva Guinea|Nueva Georgia|Nueva Granada|tiempo de México|Universidad de Salamanca|peso mexicano|Corriere della Sera|Diario de Cuba|San Francisco|Bosques de Palermo|Plaza España|plaza de España|plaza de Colombia|plaza de Cuba|paseo de la Habana|Virginia Occidental|Mauricio Macri|Mauricio Funes|Mauricio Rodas',
  ),
  ambiguousPlaces: split(
    'nada|un|victoria|santiago|lincoln|jackson|austin|charlotte|valencia|trinidad|santa|san|santo|domingo|paz|león|mercedes|dolores|concepción|asunción|esperanza|libertad|independencia|progreso|salto|rivera|flores|rosario|colón|bolívar|sucre|morelos|hidalgo|juárez|guerrero|reyes|pastor|castro|florida|laguna|luna|rosa|rosas|martín|carmen|pilar|soledad|nieves|guadalupe|consuelo|socorro|mar|sur|norte|este|oeste|unión|san josé|la unión|el carmen|florencia|sevilla|zamora|toledo|vera|vega|zapata|barrios|palma|palmas|torre|torres|torreón|puerto|villa|montes|cordero|coronado|lima|cali|mérida|batman|man|most|split|male|para|bath|reading|mobile|alba|lugo|soria|ronda|mesa|mesas|cuenca|granada|córdoba|cartagena|armenia|georgia|américa|europa|vladimir|david|sofia|sofía|adán|eva|marina|natal|corrientes|formosa|catamarca|chaco|franco|cárdenas|obregón|carranza|madero|allende|kennedy|artigas|lavalleja|durazno|treinta|chimborazo|oro|ríos|olivos|tigre|pinto|parla|mora|quito|roma|como|nice|pau|tours|orange|gap|van|dos|real|plata|gracias|una|unas',
  ),
  notInNames: split(
    'Según|Para|Asimismo|Igualmente|Paralelamente|Simultáneamente|Anteriormente|Adicionalmente|Recientemente|Seguidamente|Acto|Antes|Durante|Tampoco|Siempre|Nunca|Jamás|Quizás|Probablemente|Supuestamente|Presuntamente|Inicialmente|Curiosamente|Precisamente|Viajó|Viajará|Recibió|Recibirá|Visitó|Visitará|Llegó|Llegará|Mantuvo|Sostuvo|Tuvo|Dijo|Volvió|Aterrizó|Acudió|Participó|Asistió|Negoció|Habló|Conversó|Anunció|Volará|Partió|Cenó|Almorzó|Firmó|Fueron|Han|Ha|Habían|Con|En|Pero|Y|E|Tras|Antes|Desde|Durante|Cuando|Si|Su|Sus|Ellos|Ella|Él|Ellas|Este|Esta|Estos|Estas|Ese|Esa|Un|Una|Unos|Unas|Del|Al|A|Por|Sobre|Bajo|Entre|Dos|Tres|Cuatro|Además|Luego|Después|Ayer|Mañana|Hoy|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Enero|Febrero|Marzo|Abril|Mayo|Junio|Agosto|Septiembre|Setiembre|Octubre|Noviembre|Diciembre|Foto|Fotografía|EFE|AFP|Reuters|Asuntos|Defensa|Interior|Estado|Estados|República|Reino|Gobierno|Parlamento|Asamblea|Senado|Consejo|Corte|Ministerio|Ministro|Ministra|Ministros|Primer|Primera|Presidente|Presidenta|Presidencia|Palacio|Cumbre|Acuerdo|Acuerdos|Tratado|Unión|Comisión|Partido|Frente|Ejército|Norte|Sur|Oeste|Exteriores|Relaciones|Finanzas|Economía|Hacienda|Europa|África|Asia|América|Occidente|Oriente|Medio|Próximo|Naciones|Unidas|Comunidad|Organización|Grupo|Excelencia|Majestad|Alteza|Preguntado|Preguntada|Interrogado|Recibido|Recibida|Recibidos|Llegado|Llegada|Reunidos|Reunidas|Como|Pues|Entonces|Así|También|Finalmente|Sin|Ni|No|Más|Todo|Todos|Toda|Todas|Ninguno|Ninguna|Ningún|Cada|Varios|Varias|Algunos|Otro|Otra|Otros|Mismo|Pese|Gracias|Frente|Hacia|Contra|Ante|Mientras|Fin|Principios|Allí|Aquí|Donde|Quien|Que|Qué|Cuya|Cuanto|Fue|Será|Era|Es|Guerra|Paz|Seguridad|Elíseo|Kremlin|Moncloa|Brexit|Covid|Nosotros|Usted|Yo|Jefe|Líder|Delegación|Embajada|Embajador|Encuentro|Reunión|Visita|Comunicado|Agenda|Cronología|Europeo|Europea|Europeos|Gran|Nuevo|Nueva|Conferencia|Foro|Golfo|Sahel|Mar|Océano|Mundo|Coalición|Constitución|Navidad|Pascua|Ramadán|Internet|Twitter|Facebook|Telegram|Poco|Último|Última|Próxima|Venido|Acogido|Acompañado|Oficialmente|Contacto|Fuente|Fuentes|Autoridad|Autoridades|Cancillería|Canciller|Secretaría|Secretario|Secretaria|Ejecutivo|Mandatario|Ambos|Ambas|Aunque|Sí|Tampoco|Hubo|Hay|Había|Se|Lo|La|Los|Las|El|Le|Les|De|O|U|Sólo|Solo|Ya|Aún|Todavía|Cooperación|Comercio|Justicia|Energía|Casa|Cámara|Congreso|Banco|Fondo|Salón|Sala|Nota|Prensa|Ciudad|Capital|Parte|Acto|Próximamente|Posteriormente|Previamente|Paralelamente|Respecto|Fiscal|Fiscalía|Tribunal|Policía|Guardia|Dirección|General|Generales|Servicio|Oficina|Portavoz|Vocero|Vocera|Aeropuerto|Hace|Dentro|Mediante|Junto|Menos|Casi|Apenas|Nada|Nadie|Algo|Alguien|Cinco|Seis|Siete|Ocho|Nueve|Diez|Segundo|Segunda|Tercera|Tercer',
  ),
};
