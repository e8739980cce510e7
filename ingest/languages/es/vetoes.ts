// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Spanish vetoes by world. */
export const esVetoes: EventWords['vetoes'] = {
  sport: split(
    'semifinal|semifinales|cuartos de final|octavos de final|fase de grupos|delantero|delantera|centrocampista|mediocampista|portero|arquero|guardameta|defensa central|entrenador|entrenadora|director técnico|seleccionador|seleccionadora|selección|árbitro|estadio|saque inicial|trofeo|campeonato|la liga|primera división|segunda división|liga de campeones|champions|champions league|mundial|copa del mundo|copa américa|eurocopa|copa libertadores|copa davis|copa del rey|uefa|fifa|conmebol|concacaf|juegos olímpicos|olímpico|olímpica|olímpicos|medalla|medallas|torneo|penalti|penal|penaltis|gol|goles|goleador|compañeros de equipo|equipo nacional|partido de fútbol|el partido|partidos|jornada de liga|mercado de fichajes|fichaje|fichajes|traspaso|fútbol|futbolista|futbolistas|rugby|tenis|tenista|baloncesto|balonmano|béisbol|maratón|ciclista|ciclistas|ciclismo|corredor|carrera|etapa|pelotón|maillot|gran premio|hinchas|hinchada|afición|aficionados|capitán|capitana|descanso|marcador|empate|extremo|atletas|atleta|ajedrez|gran maestro|club|clubes|jugadores|jugador|jugadora|jugadoras|vestuario|vestuarios|grada|gradas|federación|cancha|en casa|como visitante|clasificación|eliminatoria|eliminatorias|prórroga|la final|césped|balón|liguilla|boxeo|boxeador|combate|ring|alpinistas|alpinista|montañeros|montañero|montañismo|escaladores|escalador|cordada|expedición|campo base|sherpas|himalaya|parapente|descenso|pista|raqueta|set|escudería|piloto|pilotos|circuito|podio|albiceleste|la roja|la vinotinto|verdeamarela|tricolor|amistoso|amistosos|torcida',
  ),
  culture: split(
    'película|películas|largometraje|filme|actor|actriz|actores|cineasta|director de cine|directora|taquilla|estreno|estrena|novela|novelas|thriller|álbum|disco|cantante|concierto|conciertos|exposición|museo|teatro|ópera|festival|guion|guión|guionista|serie|episodio|temporada|netflix|novelista|pintor|pintora|orquesta|público|obra|escenario|dramaturgo|documental|personaje|personajes|protagonista|protagonistas|héroe|heroína|ballet|galería|en salas|salas de cine|en los cines|espectadores|espectador|lectores|lector|ficción|rodaje|rodó|cinta|pantalla|comediante|comedia|reparto|trama|escritor|escritora|editorial|librería|librerías|feria del libro|poeta|poemario|premio literario|cuadro|cuadros|banda|gira de conciertos|escena|escenas',
  ),
  business: split(
    'accionistas|accionista|fusión|adquisición|compra de|opa|director general del grupo|consejero delegado|consejera delegada|ceo|startup|trimestral|trimestre fiscal|beneficio|beneficios|utilidades|facturación|ingresos|inversores|inversionistas|consejo de administración|junta directiva|junta de accionistas|salarios|salario|salarial|aumento salarial|sindicatos|sindicato|trabajadores|plantilla|empleados|fabricante|automotriz|distribuidora|marca|clientes|feria comercial|bolsa|ibex|proveedor|proveedores|prima|aerolínea|franquicia|cotización|las acciones|huelga|patronal|filial|fábrica|fábricas|bancos|despidos|expediente de regulación|compañía|empresa|fundador|multinacional|operadora|convenio colectivo|petrolera|farmacéutica|consejeros',
  ),
  courts: split(
    'tribunal|juez|jueza|jueces|jurado|acusado|acusada|acusados|fiscal|fiscala|fiscales|fiscalía|veredicto|condenado a|condenada a|sentencia|alegato|querella|querellante|denunciante|abogado|abogados|abogada|testificó|testigo|testigos|imputado|imputada|imputación|audiencia nacional|audiencia provincial|tribunal supremo|corte suprema|absuelto|absuelta|juicio|en el banquillo|vista oral|audiencia preliminar|magistrado|magistrada|magistrados|prisión preventiva|prisión provisional|juzgado|juzgados|instructor|procesado|procesados|extradición de|cadena perpetua',
  ),
  history: split(
    'siglo|siglos|congreso de viena|yalta|napoleón|bismarck|metternich|historiador|historiadores|historiadora|archivos|archivo|décadas|murió a los|falleció a los|obituario|nació|biografía|memorias|medieval|en 1815|en 1945|nacida en|nacido en|efemérides|aniversario de la muerte|virreinato|guerra fría',
  ),
  home: split(
    'pleno municipal|ayuntamiento|alcaldía|concejales|concejal|alcalde|alcaldesa|alcaldes|padres|docentes|profesores|maestros|senderistas|parroquia|coro|voluntarios|alumnos|receta|jardín|propietario|cervecería|guardería|bomberos|pacientes|grupos parlamentarios|grupo parlamentario|comunidad autónoma|comunidades autónomas|autonómico|autonómica|diputación|municipios|remodelación del gobierno|la izquierda|la derecha|líder de la oposición|ecologistas|socialistas|populares|moción de censura|adelanto electoral|proyecto de ley|presupuestos|presupuesto|vecinos|gobernador|gobernadores|intendente|provincias|primarias|congreso del partido|pp|psoe|vox|sumar|podemos|junts|bildu|barones|poder judicial|vocales|candidato presidencial|candidatos|campaña electoral|investidura|bancada|legisladores oficialistas|oficialismo|reforma|morena|pri|pan|peronismo|kirchnerismo|uribismo',
  ),
}; // prettier-ignore
