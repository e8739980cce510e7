import { describe } from 'vitest';
import { esDates } from '../../../ingest/languages/es/dates.ts';
import { testCases } from './case.ts';

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  testCases(esDates, [
    {
      says: 'Se reunieron el 27 de febrero de 2025 en Estambul.',
      dates: ['el 27 de febrero de 2025 = 2025-02-27'],
    },
    {
      says: 'El jueves 27 de febrero de 2025 llegó a Lima.',
      dates: ['jueves 27 de febrero de 2025 = 2025-02-27'],
    },
    {
      says: 'El jueves, 27 de febrero de 2025, llegó a Lima.',
      dates: ['jueves, 27 de febrero de 2025 = 2025-02-27'],
    },
    { says: 'El acuerdo del 3 de mayo del 2019 caducó.', dates: ['3 de mayo del 2019 = 2019-05-03'] },
    { says: 'El 1 de mayo de 2024 voló a Quito.', dates: ['El 1 de mayo de 2024 = 2024-05-01'] },
    { says: 'El 1º de mayo de 2024 voló a Quito.', dates: ['El 1º de mayo de 2024 = 2024-05-01'] },
    { says: 'Nota del 27/02/2025 del ministerio.', dates: ['27/02/2025 = 2025-02-27'] },
    { says: 'Nota del 27.02.2025 del ministerio.', dates: ['27.02.2025 = 2025-02-27'] },
    { says: 'Nota del 2025-02-27 del ministerio.', dates: ['2025-02-27 = 2025-02-27'] },
    { says: 'Madrid, 27 feb 2025.- El ministro habló.', dates: ['27 feb 2025 = 2025-02-27'] },
    {
      says: 'La cumbre del 6 al 10 de octubre de 2024 fracasó.',
      dates: ['6 al 10 de octubre de 2024 = 2024-10-06..2024-10-10'],
    },
    {
      says: 'Los días 27 y 28 de febrero de 2019 negociaron en Hanói.',
      dates: ['días 27 y 28 de febrero de 2019 = 2019-02-27..2019-02-28'],
    },
    {
      says: 'La ronda duró del 27 de febrero al 2 de marzo de 2025.',
      dates: ['27 de febrero al 2 de marzo de 2025 = 2025-02-27..2025-03-02'],
    },
  ]);
});

describe('dates without a year or a month', () => {
  testCases(esDates, [
    { says: 'Quito, 25 ene (EFE).- El canciller viajó.', dates: ['25 ene = 2025-01-25'] },
    {
      says: 'La cumbre del 8 de febrero pidió una tregua.',
      published: '2025-03-19',
      dates: ['8 de febrero = 2025-02-08'],
    },
    {
      says: 'El 15 de diciembre no acudió.',
      published: '2025-03-19',
      dates: ['El 15 de diciembre = 2024-12-15'],
    },
    { says: 'Se verán el 5 de marzo.', tense: 'future', dates: ['el 5 de marzo = 2025-03-05'] },
    {
      says: 'Se verán el próximo 5 de marzo en Doha.',
      tense: 'future',
      dates: ['el próximo 5 de marzo = 2025-03-05'],
    },
    { says: 'Se reunieron el pasado 3 de febrero.', dates: ['el pasado 3 de febrero = 2025-02-03'] },
    {
      says: 'Las conversaciones comenzarán el próximo día 10.',
      tense: 'future',
      dates: ['próximo día 10 = 2025-03-10'],
    },
    { says: 'El día 20 firmaron el pacto.', dates: ['día 20 = 2025-02-20'] },
    {
      says: 'El 14, el presidente los recibió.',
      published: '2023-10-06',
      running: '2023-05-01..2023-05-31',
      dates: ['14 = 2023-05-14'],
    },
    {
      says: 'El día 26 de ese mes firmaron.',
      published: '2023-06-15',
      running: '2023-03-01..2023-03-31',
      dates: ['día 26 de ese mes = 2023-03-26'],
    },
    {
      says: 'Del 3 al 5 de marzo visitará Perú.',
      tense: 'future',
      dates: ['3 al 5 de marzo = 2025-03-03..2025-03-05'],
    },
    { says: 'En enero visitó Chile.', dates: ['enero = 2025-01-01..2025-01-31'] },
    { says: 'Viajó en septiembre de 2024 a Roma.', dates: ['septiembre de 2024 = 2024-09-01..2024-09-30'] },
    { says: 'Vio al rey en noviembre pasado.', dates: ['noviembre pasado = 2024-11-01..2024-11-30'] },
    { says: 'Vio al rey el pasado noviembre.', dates: ['el pasado noviembre = 2024-11-01..2024-11-30'] },
    { says: 'A finales de enero se vieron.', dates: ['A finales de enero = 2025-01-21..2025-01-31'] },
    {
      says: 'A principios de mayo de 2024 se vieron.',
      dates: ['A principios de mayo de 2024 = 2024-05-01..2024-05-10'],
    },
    {
      says: 'A mediados de febrero llegó la delegación.',
      dates: ['A mediados de febrero = 2025-02-11..2025-02-20'],
    },
    { says: 'En 2022 recibió al papa.', dates: ['2022 = 2022-01-01..2022-12-31'] },
    { says: 'Estuvo aquí en mayo del año pasado.', dates: ['mayo del año pasado = 2024-05-01..2024-05-31'] },
    {
      says: 'La cita será en junio del próximo año.',
      tense: 'future',
      dates: ['junio del próximo año = 2026-06-01..2026-06-30'],
    },
    { says: 'La cumbre será en otoño.', tense: 'future', dates: [] },
    { says: 'La cumbre será en el otoño.', tense: 'future', dates: ['otoño = 2025-09-01..2025-11-30'] },
  ]);
});

describe('weekdays and days counted from today', () => {
  testCases(esDates, [
    { says: 'Se reunieron el lunes en Bogotá.', dates: ['lunes = 2025-02-24'] },
    { says: 'Se reunieron este miércoles.', dates: ['este miércoles = 2025-02-26'] },
    { says: 'Se reunirán este viernes.', tense: 'future', dates: ['este viernes = 2025-02-28'] },
    { says: 'Se reunieron el martes por la noche.', dates: ['martes por la noche = 2025-02-25'] },
    { says: 'Se reunieron el pasado viernes.', dates: ['pasado viernes = 2025-02-21'] },
    { says: 'Se reunieron el viernes pasado.', dates: ['viernes pasado = 2025-02-21'] },
    { says: 'Se verán el próximo lunes.', dates: ['próximo lunes = 2025-03-03'] },
    { says: 'Se verán el lunes que viene.', dates: ['lunes que viene = 2025-03-03'] },
    {
      says: 'Se verán el martes de la próxima semana.',
      tense: 'future',
      dates: ['martes de la próxima semana = 2025-03-04'],
    },
    { says: 'Hoy recibe al emir.', dates: ['Hoy = 2025-02-27'] },
    { says: 'Esta mañana recibió al emir.', dates: ['Esta mañana = 2025-02-27'] },
    { says: 'Ayer por la tarde llamó a Kiev.', dates: ['Ayer por la tarde = 2025-02-26'] },
    { says: 'Anoche llamó a Kiev.', dates: ['Anoche = 2025-02-26'] },
    { says: 'Anteayer llamó a Kiev.', dates: ['Anteayer = 2025-02-25'] },
    { says: 'Antes de ayer llamó a Kiev.', dates: ['Antes de ayer = 2025-02-25'] },
    { says: 'Mañana viajará a Kiev.', tense: 'future', dates: ['Mañana = 2025-02-28'] },
    { says: 'Pasado mañana viajará a Kiev.', tense: 'future', dates: ['Pasado mañana = 2025-03-01'] },
    { says: 'La semana pasada viajó a Kiev.', dates: ['semana pasada = 2025-02-17..2025-02-23'] },
    {
      says: 'La próxima semana viajará a Kiev.',
      tense: 'future',
      dates: ['próxima semana = 2025-03-03..2025-03-09'],
    },
    { says: 'Esta semana viajó a Kiev.', dates: ['Esta semana = 2025-02-24..2025-02-27'] },
    { says: 'El mes pasado viajó a Kiev.', dates: ['mes pasado = 2025-01-01..2025-01-31'] },
    {
      says: 'El mes que viene viajará a Kiev.',
      tense: 'future',
      dates: ['mes que viene = 2025-03-01..2025-03-31'],
    },
    {
      says: 'A finales de mes viajará a Kiev.',
      tense: 'future',
      dates: ['A finales de mes = 2025-02-27..2025-02-28'],
    },
    { says: 'Hace dos semanas viajó a Kiev.', dates: ['Hace dos semanas = 2025-02-13'] },
    { says: 'Hace tres días viajó a Kiev.', dates: ['Hace tres días = 2025-02-24'] },
    {
      says: 'Dentro de dos días viajará a Kiev.',
      tense: 'future',
      dates: ['Dentro de dos días = 2025-03-01'],
    },
    {
      says: 'Se verán en un plazo de tres meses.',
      tense: 'future',
      dates: ['en un plazo de tres meses = 2025-02-27..2025-05-27'],
    },
    { says: 'El fin de semana viajó a Kiev.', dates: ['fin de semana = 2025-02-22..2025-02-23'] },
    {
      says: 'El pasado fin de semana viajó a Kiev.',
      dates: ['pasado fin de semana = 2025-02-22..2025-02-23'],
    },
  ]);
});

describe('counted from the day spoken of', () => {
  testCases(esDates, [
    {
      says: 'Al día siguiente voló a Oslo.',
      running: '2025-02-10',
      dates: ['Al día siguiente = 2025-02-11'],
    },
    { says: 'La víspera había estado en Oslo.', running: '2025-02-10', dates: ['La víspera = 2025-02-09'] },
    {
      says: 'Tres días antes lo recibió en Oslo.',
      running: '2025-02-10',
      dates: ['Tres días antes = 2025-02-07'],
    },
    {
      says: 'Dos semanas después lo recibió.',
      running: '2025-02-10',
      dates: ['Dos semanas después = 2025-02-24'],
    },
    {
      says: 'Cinco días más tarde lo recibió.',
      running: '2025-02-10',
      dates: ['Cinco días más tarde = 2025-02-15'],
    },
    { says: 'Ese mismo día lo recibió.', running: '2025-02-10', dates: ['Ese mismo día = 2025-02-10'] },
    { says: 'Por la tarde lo recibió.', running: '2025-02-10', dates: ['Por la tarde = 2025-02-10'] },
    {
      says: 'Un día después de la cumbre lo recibió.',
      running: '2025-02-10',
      dates: ['Un día después de = null'],
    },
  ]);
});

describe('no day, or none that can be known', () => {
  testCases(esDates, [
    { says: 'Se verán pronto.', dates: ['pronto = null'] },
    { says: 'Se verán en los próximos días.', dates: ['en los próximos días = null'] },
    { says: 'Se vieron hace unos meses.', dates: ['hace unos meses = null'] },
    { says: 'Voló a Santo Domingo.', dates: [] },
    { says: 'El Viernes Santo rezó en Roma.', dates: [] },
    { says: 'Recibió a las Madres de Plaza de Mayo.', dates: [] },
    { says: 'Recordó los ataques del 11 de septiembre de 2001.', dates: [] },
    { says: 'La sede está en la avenida 9 de Julio.', dates: [] },
    { says: 'Trabajó toda la mañana.', dates: [] },
    { says: 'Hablaron durante dos horas.', dates: [] },
    { says: 'Cada lunes llama a Roma.', dates: [] },
    { says: 'Es la primera visita en doce años.', dates: [] },
    { says: 'El ministro, de 54 años, dimitió.', dates: [] },
    { says: 'El G20 pidió calma.', dates: [] },
    { says: 'Hoy en día nadie lo duda.', dates: [] },
    { says: 'Habló con Julio Borges.', dates: [] },
    { says: 'Pidió 2000 millones de euros.', dates: [] },
    { says: 'Ganó por 3 a 2.', dates: [] },
    { says: 'La resolución 2334 no se cumple.', dates: [] },
    { says: 'Los dos países discuten sobre marzo.', dates: [] },
  ]);
});

describe('two days, one behind the other', () => {
  testCases(esDates, [
    {
      says: 'Se vieron el martes y el miércoles en Roma.',
      dates: ['martes y el miércoles = 2025-02-25..2025-02-26'],
    },
    {
      says: 'Se vieron el lunes y el miércoles en Roma.',
      dates: ['lunes = 2025-02-24', 'miércoles = 2025-02-26'],
    },
  ]);
});

describe('months counted from the running date', () => {
  testCases(esDates, [
    {
      says: 'En febrero siguiente prometieron elecciones.',
      running: '2018-11-01..2018-11-30',
      dates: ['febrero siguiente = 2019-02-01..2019-02-28'],
    },
    {
      says: 'Firmaron el 3 de marzo siguiente.',
      running: '2018-11-12',
      dates: ['el 3 de marzo siguiente = 2019-03-03'],
    },
  ]);
});
