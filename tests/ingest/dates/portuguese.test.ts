import { describe } from 'vitest';
import { pack } from '../../../ingest/languages/pt/index.ts';
import type { Case } from './case.ts';
import { testCases } from './case.ts';

const portuguese = (cases: readonly Case[]): void => testCases(pack.dates, cases, pack.script);

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  portuguese([
    {
      says: 'Encontraram-se em 27 de fevereiro de 2025 em Istambul.',
      dates: ['27 de fevereiro de 2025 = 2025-02-27'],
    },
    { says: 'A 1 de Março de 2024 recebeu o homólogo.', dates: ['1 de Março de 2024 = 2024-03-01'] },
    { says: 'Em 1º de março de 2024 recebeu o homólogo.', dates: ['1º de março de 2024 = 2024-03-01'] },
    {
      says: 'Na quinta-feira, 27 de fevereiro de 2025, estava em Berna.',
      dates: ['quinta-feira, 27 de fevereiro de 2025 = 2025-02-27'],
    },
    {
      says: 'A cimeira decorreu de 3 a 5 de maio de 2024.',
      dates: ['3 a 5 de maio de 2024 = 2024-05-03..2024-05-05'],
    },
    {
      says: 'Negociaram a 12 e 13 de agosto de 2024.',
      dates: ['12 e 13 de agosto de 2024 = 2024-08-12..2024-08-13'],
    },
    { says: 'Kiev, 26 out 2022 (Lusa) – Foi recebido.', dates: ['26 out 2022 = 2022-10-26'] },
    { says: 'A reunião de 20/12/2024 durou uma hora.', dates: ['20/12/2024 = 2024-12-20'] },
    { says: 'A reunião de 03/04/2024 durou uma hora.', dates: ['03/04/2024 = 2024-04-03'] },
    { says: 'Tinha ido a Roma em setembro de 2023.', dates: ['setembro de 2023 = 2023-09-01..2023-09-30'] },
    {
      says: 'As conversações foram retomadas no final de janeiro de 2024.',
      dates: ['no final de janeiro de 2024 = 2024-01-21..2024-01-31'],
    },
    { says: 'Tinham-se falado em 2019.', dates: ['2019 = 2019-01-01..2019-12-31'] },
    {
      says: 'A viagem foi feita no primeiro semestre de 2023.',
      dates: ['primeiro semestre de 2023 = 2023-01-01..2023-06-30'],
    },
    { says: 'Em Luanda, aos 4 de Dezembro de 2024.', dates: ['4 de Dezembro de 2024 = 2024-12-04'] },
  ]);
});

describe('dates without a year or a month', () => {
  portuguese([
    { says: 'Em 22 de junho convidou-os.', published: '2023-10-27', dates: ['22 de junho = 2023-06-22'] },
    { says: 'Vão encontrar-se a 5 de março.', tense: 'future', dates: ['5 de março = 2025-03-05'] },
    {
      says: 'Terça-feira, 18 de março, encontrou o presidente.',
      published: '2025-03-19',
      dates: ['Terça-feira, 18 de março = 2025-03-18'],
    },
    { says: 'No dia 15 voltaram a ver-se.', dates: ['dia 15 = 2025-02-15'] },
    { says: 'No último dia 16, esteve na Casa Branca.', dates: ['último dia 16 = 2025-02-16'] },
    { says: 'Viaja no próximo dia 4.', tense: 'future', dates: ['próximo dia 4 = 2025-03-04'] },
    { says: 'Em dezembro recebera o emissário.', dates: ['dezembro = 2024-12-01..2024-12-31'] },
    {
      says: 'Discutiram em Doha no início de fevereiro.',
      dates: ['no início de fevereiro = 2025-02-01..2025-02-10'],
    },
    { says: 'Em meados de janeiro foi a Paris.', dates: ['Em meados de janeiro = 2025-01-11..2025-01-20'] },
    {
      says: 'Encontraram-se em abril do ano passado.',
      dates: ['abril do ano passado = 2024-04-01..2024-04-30'],
    },
    {
      says: 'A cúpula será em outubro do ano que vem.',
      tense: 'future',
      dates: ['outubro do ano que vem = 2026-10-01..2026-10-31'],
    },
    { says: 'Deixaram o palácio nesta terça-feira (25).', dates: ['terça-feira (25) = 2025-02-25'] },
    { says: 'Reuniu-se na quarta (26) com o embaixador.', dates: ['quarta (26) = 2025-02-26'] },
    {
      says: 'Reuniu-se na quarta-feira (26/2) com o embaixador.',
      dates: ['quarta-feira (26/2) = 2025-02-26'],
    },
  ]);
});

describe('weekdays', () => {
  portuguese([
    { says: 'Manteve quarta-feira, em Luanda, um encontro.', dates: ['quarta-feira = 2025-02-26'] },
    { says: 'Na segunda, Lula conversou com Boluarte.', dates: ['segunda = 2025-02-24'] },
    { says: 'No domingo Lula recebeu o premiê.', dates: ['domingo = 2025-02-23'] },
    { says: 'Chega na terça à noite a Lisboa.', tense: 'future', dates: ['terça à noite = 2025-03-04'] },
    { says: 'O anúncio de segunda-feira surpreendeu.', dates: ['segunda-feira = 2025-02-24'] },
    { says: 'Na passada sexta-feira encontraram-se.', dates: ['passada sexta-feira = 2025-02-21'] },
    {
      says: 'Na próxima segunda-feira parte para Maputo.',
      tense: 'future',
      dates: ['próxima segunda-feira = 2025-03-03'],
    },
    {
      says: 'Segunda-feira da semana passada foi recebido.',
      dates: ['Segunda-feira da semana passada = 2025-02-17'],
    },
    {
      says: 'Encontraram-se no fim de semana em Brasília.',
      dates: ['fim de semana = 2025-02-22..2025-02-23'],
    },
    {
      says: 'Falaram na noite de terça para quarta.',
      dates: ['noite de terça para quarta = 2025-02-25..2025-02-26'],
    },
  ]);
});

describe('counted from today', () => {
  portuguese([
    { says: 'Foi hoje recebido em Kiev.', dates: ['hoje = 2025-02-27'] },
    { says: 'Ontem à noite jantaram juntos.', dates: ['Ontem à noite = 2025-02-26'] },
    { says: 'Anteontem falaram por telefone.', dates: ['Anteontem = 2025-02-25'] },
    { says: 'Amanhã será recebido pelo rei.', tense: 'future', dates: ['Amanhã = 2025-02-28'] },
    { says: 'Depois de amanhã viaja para Díli.', tense: 'future', dates: ['Depois de amanhã = 2025-03-01'] },
    { says: 'Há duas semanas esteve em Praga.', dates: ['Há duas semanas = 2025-02-13'] },
    { says: 'Dois dias atrás visitou Accra.', dates: ['Dois dias atrás = 2025-02-25'] },
    { says: 'Daqui a três dias regressa.', tense: 'future', dates: ['Daqui a três dias = 2025-03-02'] },
    { says: 'Na semana passada ligou para Modi.', dates: ['semana passada = 2025-02-17..2025-02-23'] },
    {
      says: 'Na próxima semana visita Angola.',
      tense: 'future',
      dates: ['próxima semana = 2025-03-03..2025-03-09'],
    },
    {
      says: 'No mês que vem haverá uma cúpula.',
      tense: 'future',
      dates: ['mês que vem = 2025-03-01..2025-03-31'],
    },
    {
      says: 'Irá à Índia no início do ano que vem.',
      tense: 'future',
      dates: ['no início do ano que vem = 2026-01-01..2026-03-31'],
    },
    {
      says: 'A cimeira será no final do ano.',
      tense: 'future',
      dates: ['no final do ano = 2025-10-01..2025-12-31'],
    },
    {
      says: 'Voltarão a ver-se nos próximos três meses.',
      tense: 'future',
      dates: ['nos próximos três meses = 2025-02-27..2025-05-27'],
    },
  ]);
});

describe('counted from what was told', () => {
  portuguese([
    {
      says: 'Na véspera, tinha sido recebido por Putin.',
      running: '2025-02-20',
      dates: ['Na véspera = 2025-02-19'],
    },
    {
      says: 'No dia seguinte, seguiu para Maputo.',
      running: '2025-02-20',
      dates: ['No dia seguinte = 2025-02-21'],
    },
    {
      says: 'Nesse dia deveria ter arrancado a ronda.',
      running: '2025-02-20',
      dates: ['Nesse dia = 2025-02-20'],
    },
    {
      says: 'Durante a tarde proferiu um discurso.',
      running: '2025-02-20',
      dates: ['Durante a tarde = 2025-02-20'],
    },
    {
      says: 'Três dias depois, voltou a Luanda.',
      running: '2025-02-20',
      dates: ['Três dias depois = 2025-02-23'],
    },
    {
      says: 'Uma semana antes, estivera em Roma.',
      running: '2025-02-20',
      dates: ['Uma semana antes = 2025-02-13'],
    },
    { says: 'Dois dias depois da reunião, telefonou-lhe.', dates: ['Dois dias depois da = null'] },
    { says: 'Na véspera da cimeira, reuniram-se.', dates: ['Na véspera da = null'] },
  ]);
});

describe('times that can not be counted', () => {
  portuguese([
    { says: 'Em breve haverá nova reunião.', tense: 'future', dates: ['Em breve = null'] },
    { says: 'Nos próximos dias viajará.', tense: 'future', dates: ['Nos próximos dias = null'] },
    { says: 'Há alguns dias esteve em Dacar.', dates: ['Há alguns dias = null'] },
    { says: 'Fê-lo recentemente em Abuja.', dates: ['recentemente = null'] },
    {
      says: 'Poucas semanas depois, encontraram-se.',
      running: '2025-02-20',
      dates: ['Poucas semanas depois = null'],
    },
  ]);
});

describe('no dates', () => {
  portuguese([
    { says: 'A segunda ronda terminou sem acordo.', dates: [] },
    { says: 'Na quarta ronda houve avanços.', dates: [] },
    { says: 'Pela segunda vez encontrou o homólogo.', dates: [] },
    { says: 'É a quinta, e não a última, visita.', dates: [] },
    { says: 'Na sexta rodada ficaram frente a frente.', dates: [] },
    { says: 'O governador do Rio de Janeiro recebeu o embaixador.', dates: [] },
    { says: 'O G20 reuniu-se em Joanesburgo.', dates: [] },
    { says: 'O M23 entrou em Goma.', dates: [] },
    { says: 'Há consultas todas as segundas.', dates: [] },
    { says: 'A Revolução de 25 de Abril de 1974 mudou o país.', dates: [] },
    { says: 'Foi a primeira visita em 14 anos.', dates: [] },
    { says: 'A visita durou 3 dias.', dates: [] },
    { says: 'Gastou 2025 euros.', dates: [] },
    { says: 'A Avenida 9 de Julho estava cortada.', dates: [] },
    { says: 'A Agenda 2030 foi tema.', dates: [] },
    { says: 'Todos os domingos há missa.', dates: [] },
  ]);
});

describe('months counted from the running date', () => {
  portuguese([
    {
      says: 'Em fevereiro seguinte prometeram eleições.',
      running: '2018-11-01..2018-11-30',
      dates: ['fevereiro seguinte = 2019-02-01..2019-02-28'],
    },
    { says: 'A página seguinte fala de fevereiro.', dates: ['fevereiro = 2025-02-01..2025-02-27'] },
  ]);
});
