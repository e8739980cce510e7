// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Spanish vetoes by world. */
export const esVetoes: EventWords['vetoes'] = {
  sport: split(
    'se enfrenta|se enfrentan|se enfrentó|se enfrentaron|en la final|finalista|finalistas|plantilla|once inicial|real madrid|atlético|boca juniors|semifinal|semifinales|cuartos de final|octavos de final|fase de grupos|delantero|delantera|centrocampista|mediocampista|portero|arquero|guardameta|entrenador|entrenadora|director técnico|seleccionador|seleccionadora|selección|árbitro|estadio|saque inicial|trofeo|campeonato|primera división|segunda división|liga de campeones|champions|champions league|copa del mundo|copa américa|eurocopa|copa libertadores|copa davis|copa del rey|uefa|fifa|conmebol|concacaf|juegos olímpicos|olímpico|olímpica|olímpicos|medalla|medallas|torneo|penalti|penal|penaltis|gol|goles|goleador|equipo nacional|partido de fútbol|jornada de liga|mercado de fichajes|fichaje|fichajes|traspaso|fútbol|futbolista|futbolistas|rugby|tenis|tenista|baloncesto|balonmano|béisbol|maratón|ciclista|ciclistas|ciclismo|pelotón|maillot|gran premio|hinchas|hinchada|afición|aficionados|marcador|empate|atletas|atleta|ajedrez|gran maestro|clubes|jugadores|jugador|jugadora|jugadoras|vestuarios|grada|gradas|federación|cancha|eliminatoria|eliminatorias|prórroga|la final|partido de liga|club de fútbol|selección nacional|copa|césped|balón|liguilla|boxeo|boxeador|ring|alpinistas|alpinista|montañeros|montañero|montañismo|escaladores|escalador|cordada|campo base|sherpas|himalaya|parapente|raqueta|escudería|albiceleste|la roja|la vinotinto|verdeamarela|tricolor|amistoso|amistosos|torcida',
  ),
  culture: split(
    'película|películas|largometraje|filme|actor|actriz|actores|cineasta|director de cine|directora|taquilla|estreno|estrena|novela|novelas|thriller|álbum|cantante|concierto|conciertos|exposición|museo|teatro|ópera|festival|guion|guión|guionista|episodio|netflix|novelista|pintor|pintora|orquesta|dramaturgo|documental|personaje|personajes|ballet|galería|en salas|salas de cine|en los cines|espectadores|espectador|lectores|lector|ficción|rodaje|rodó|comediante|comedia|editorial|librería|librerías|feria del libro|poemario|premio literario|gira de conciertos|cocinero|cocineros|cocinera|cocineras|chef|chefs|gastronómico|gastronómica|gastronómicos|gastronomía|fogones|delantal|recetas|menú|degustación|estrella michelin|estrellas michelin|restaurante|restaurantes|caldo|bodega|bodegas|viñedos|sumiller|videojuego|videojuegos|gamers|aspirante al título de belleza|miss universo|certamen de belleza|reina de belleza|desfile de moda|pasarela|diseñadora|telenovela|telenovelas|teleserie|elenco|disfraz|disfraces|chirigota|comparsa|humorista|humoristas|monólogo|falla|ninot|exposición canina|feria de abril|sevillanas|maqueta|instituto de secundaria|simulación|modelo de naciones unidas|profesor de historia',
  ),
  business: split(
    'accionistas|accionista|fusión|adquisición|opa|director general del grupo|consejero delegado|consejera delegada|ceo|startup|trimestral|trimestre fiscal|utilidades|facturación|inversores|inversionistas|consejo de administración|junta directiva|junta de accionistas|salarios|salario|salarial|aumento salarial|sindicato|empleados|fabricante|automotriz|distribuidora|clientes|feria comercial|ibex|proveedor|proveedores|aerolínea|franquicia|patronal|filial|fábrica|fábricas|despidos|expediente de regulación|multinacional|operadora|convenio colectivo|farmacéutica',
  ),
  courts: split(
    'juez|abogado|abogada|interpol|orden de captura|tribunal|juez|jueza|jueces|jurado|acusado|acusada|acusados|fiscala|fiscales|fiscalía|veredicto|condenado a|condenada a|alegato|querella|querellante|denunciante|abogados|testificó|testigos|imputado|imputada|imputación|audiencia nacional|audiencia provincial|tribunal supremo|corte suprema|absuelto|absuelta|en el banquillo|vista oral|audiencia preliminar|magistrado|magistrada|magistrados|prisión preventiva|prisión provisional|juzgado|juzgados|procesado|procesados|extradición de|cadena perpetua',
  ),
  history: split(
    'siglos|congreso de viena|yalta|napoleón|bismarck|metternich|historiador|historiadores|historiadora|murió a los|falleció a los|obituario|nació|biografía|medieval|en 1815|en 1945|nacida en|nacido en|efemérides|virreinato',
  ),
  home: split(
    'investigadores|científicos|académicos|universidad|universidades|misa de|pleno municipal|ayuntamiento|alcaldía|concejales|concejal|alcalde|alcaldesa|alcaldes|senderistas|parroquia|coro|receta|jardín|cervecería|guardería|bomberos|pacientes|grupos parlamentarios|grupo parlamentario|comunidad autónoma|comunidades autónomas|autonómico|autonómica|diputación|remodelación del gobierno|moción de censura|adelanto electoral|proyecto de ley|intendente|congreso del partido|pp|psoe|vox|bildu|barones|poder judicial|vocales|bancada|legisladores oficialistas|peronismo|kirchnerismo|uribismo',
  ),
}; // prettier-ignore
