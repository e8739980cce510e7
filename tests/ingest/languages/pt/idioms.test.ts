// Portuguese idioms of having met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldBy } from '../idioms.ts';

const TELLS: Readonly<Record<string, readonly string[]>> = {
  'held talks | RU TR': ['Sergei Lavrov jantou na segunda-feira em Ancara com o ministro turco Hakan Fidan.'],
  'held talks | CO VE': [
    'Gustavo Petro tomou assento diante de Nicolás Maduro, na quarta-feira, em Caracas.',
    'Nicolás Maduro partilhou na segunda-feira uma refeição com Gustavo Petro, em Caracas.',
    'Gustavo Petro esperava Nicolás Maduro na terça-feira à porta do palácio, em Bogotá.',
  ],
  'held talks | IN RU': ['Narendra Modi abraçou Vladimir Putin na terça-feira, em Moscovo.'],
  'held talks | CN US': [
    'Xi Jinping concedeu trinta e cinco minutos a Antony Blinken na segunda-feira, em Pequim.',
  ],
  'held talks | AR IT': ['Javier Milei passou a tarde de terça-feira com Giorgia Meloni, em Roma.'],
  'held talks | BR FR': [
    'Lula almoçou na quarta-feira em Paris na companhia de Emmanuel Macron.',
    'Emmanuel Macron acompanhou Lula até ao carro, na segunda-feira, em Paris.',
    'Lula puxou Emmanuel Macron para um canto na terça-feira, em Nova Iorque.',
  ],
  'held talks | FR RU': [
    'Emmanuel Macron ficou até à meia-noite com Vladimir Putin no Kremlin, na quarta-feira.',
  ],
  'held talks | AO PT': [
    'A comissão bilateral de Portugal e Angola abriu os trabalhos na segunda-feira, em Luanda.',
  ],
  'held call | DE RU': [
    'Olaf Scholz teve na segunda-feira Vladimir Putin ao telefone durante uma hora.',
    'Olaf Scholz atendeu na quinta-feira uma chamada de Vladimir Putin.',
  ],
  'planned talks | BR FR': ['Lula tem hora marcada com Emmanuel Macron na próxima quinta-feira, em Paris.'],
  'cancelled talks | CO VE': [
    'O encontro de Nicolás Maduro com Gustavo Petro, marcado para quarta-feira em Caracas, nunca chegou a realizar-se.',
    'O encontro de Nicolás Maduro com Gustavo Petro, previsto para quarta-feira em Caracas, ficou sem efeito.',
  ],
};

const SILENT: readonly string[] = [
  'Joe Biden abraçou na terça-feira, em Washington, as teses de Vladimir Putin.',
  'Vladimir Putin saudou na terça-feira a decisão de Viktor Orbán.',
  'A Rússia e a Ucrânia ficaram na terça-feira duas horas sem gás.',
  'Um estudo publicado na segunda-feira junta sob o mesmo teto dados da Índia e do Paquistão.',
  'Pedro Sánchez estendeu a mão aos catalães na quarta-feira, em Madrid.',
  'Emmanuel Macron apelou na terça-feira a Vladimir Putin para que ponha fim à guerra.',
  'Luís Montenegro almoçou na terça-feira em Lisboa com o ministro português Paulo Rangel.',
  'A cantora brasileira Anitta jantou na segunda-feira em Paris com o estilista francês Simon Jacquemus.',
  'O presidente Lula passou três horas no hospital de Brasília na terça-feira.',
  'O Benfica recebe na quarta-feira o Barcelona em Lisboa.',
  'Antony Blinken ligou na terça-feira o fim da guerra à retirada da Rússia.',
  'Quem aperta a mão ao diabo arrisca-se a perdê-la, disse na terça-feira Volodymyr Zelensky sobre Vladimir Putin.',
  'A bolsa de Xangai abriu os trabalhos em alta na segunda-feira e a de Nova Iorque fechou em baixa.',
  'Os adeptos da Croácia sentaram-se ao lado dos italianos em Leipzig na segunda-feira.',
];

describe('Portuguese idioms of having met', () => {
  it.each(Object.entries(TELLS).flatMap(([told, all]) => all.map((each) => [each, told])))(
    '%s',
    async (sentence, told) => expect(await toldBy('pt', sentence)).toEqual([told]),
  );

  it.each(SILENT)('hears nothing in: %s', async (sentence) =>
    expect(await toldBy('pt', sentence)).toEqual([]),
  );
});
