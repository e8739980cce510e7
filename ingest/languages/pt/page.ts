import type { PageWords } from '../page-words.ts';

/** Portuguese words of the page around the text. */
export const ptPage: PageWords = {
  abbreviations:
    'sr sra srs sras dr dra drs eng engº prof profa exmo exma d dom gen cel maj cap ten alm brig mons pe s.exa s.ex v.exa st sto sta jan fev mar abr jun jul ago set out nov dez nº n pág p art vol av ex etc cf min máx c.c jr'.split(
      ' ',
    ),
  ordinalStop: false,
  boilerplate: [
    'tags', 'etiquetas', 'palavras-chave', 'leia também', 'leia mais', 'leia ainda', 'leia a íntegra', 'ler também', 'ler mais', 'veja também', 'veja mais', 'saiba mais',
    'entenda', 'relacionadas', 'artigos relacionados', 'notícias relacionadas', 'mais notícias', 'publicidade', 'fonte', 'fontes', 'comentários', 'comentar', 'partilhar', 'compartilhar',
    'compartilhe', 'partilhe', 'assine', 'subscreva', 'newsletter', 'inscreva-se', 'siga-nos', 'siga o', 'todos os direitos reservados', '©', 'copyright', 'contacto', 'contato', 'contactos',
    'assessoria de imprensa', 'com agências', '(com agências', 'com informações da', '(com informações', '*com informações', 'com lusa', '(com lusa', 'lusa/fim', '// ', 'edição', 'edição:', 'reportagem',
    'assuntos', 'tópicos', 'mais lidas', 'últimas notícias', 'ouça', 'assista', 'clique aqui', 'acompanhe', 'receba as notícias', 'centro de imprensa', 'gabinete de imprensa', 'última hora',
  ],
  captions: ['foto', 'fotos', '(foto', 'imagem', 'legenda', 'vídeo', 'ilustração', 'arquivo', 'créditos', 'fotografia', 'crédito'],
  bylines: ['por', 'texto', 'do correspondente', 'da correspondente', 'do enviado', 'da enviada', 'da redação', 'da redacção', 'redação', 'redacção', 'de nosso correspondente', 'enviado especial'],
  around: [
    'utilizamos cookies', 'usamos cookies', 'utiliza cookies', 'política de cookies', 'aceitar todos',
    'aceitar cookies', 'sua privacidade', 'política de privacidade', 'assine a nossa', 'assine nossa',
    'subscreva a', 'nossa newsletter', 'já é assinante', 'exclusivo para assinantes',
    'para continuar a ler', 'para continuar lendo', 'compartilhe esta',
    'partilhe este', 'partilhar no facebook', 'siga-nos', 'leia também', 'leia mais:',
    'veja também', 'mais lidas', 'deixe um comentário', 'deixe o seu comentário', 'faça login para',
    'ative o javascript', 'nosso canal no whatsapp',
  ], // prettier-ignore
}; // prettier-ignore
