/** Places of datelines that could be taken for a first and a last name. */
const places = new Set(
  (
    'new york,new york city,los angeles,san francisco,san diego,las vegas,hong kong,tel aviv,washington dc,washington d.c.,buenos aires,' +
    'rio de janeiro,são paulo,sao paulo,mexico city,ciudad de méxico,addis ababa,abu dhabi,kuala lumpur,new delhi,' +
    'cape town,st petersburg,saint petersburg,st louis,st. louis,salt lake city,phnom penh,ho chi minh city,san josé,san jose,santo domingo,' +
    'san juan,san salvador,port of spain,la paz,el paso,tel-aviv,kansas city,new orleans,santa cruz,santa fe,great britain,' +
    'united kingdom,united states,south africa,south korea,north korea,saudi arabia,new zealand,sri lanka,costa rica,puerto rico,' +
    'frankfurt am main,den haag,the hague,le mans,la haye,baden-baden,são luís,belo horizonte,porto alegre,нью-йорк,нова каховка,кривий ріг,' +
    'білa церква,біла церква,los ángeles,nueva york,nueva delhi,nova york,nova iorque,nuova york,new yorku,tel awiw'
  ).split(','),
)

export function isPlace(words: string): boolean {
  return places.has(words.toLowerCase())
}
