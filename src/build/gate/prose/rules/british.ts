const parts = [
  String.raw`\w*(col|behavi|neighb|fav|lab|hum|od|rum|hon|vap|harb|flav|vig|tum)our\w*`,
  String.raw`haem\w*|\w+aem(ia|ic)s?|\w*anaesth\w*|(orthop|p)aed\w*|gynaec\w*|aetiolog\w*`,
  String.raw`oesoph\w*|oedema\w*|foet\w*|diarrhoea\w*|manoeuv\w*|sulph\w*`,
  String.raw`(centi|milli|kilo)?(metre|litre)s?|cent(re|red|res)|fib(re|res)|theatres?`,
  String.raw`programmes?|licences?|practis(e|ed|es|ing)|grey|mould|ageing|fulfil|enrol|judgement`,
  String.raw`(anal|paral|catal)ys(e|ed|ing)|(travel|cancel|label|counsel|model|signal)l(ed|ing|ers?|ors?)`,
  String.raw`\w+isations?|(un|de|re)?(organ|recogn|special|hospital|local|stabil|immobil|mobil|minim|maxim|apolog|critic|emphas|real|util|normal|general|final|priorit|summar|character|categor|metastas|cauter|equal|neutral|optim|personal|random|standard|steril|symbol|visual|author|custom|ion|scrutin|memor)is(e|ed|es|er|ers|ing)`,
  String.raw`whilst|amongst|learnt|tummy|poo|wee|nappy|nappies|pyjamas`,
];

/** British words and spellings. */
export const british = new RegExp(String.raw`\b(${parts.join('|')})\b`, 'gi');
