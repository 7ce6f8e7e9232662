/** Names behind IRIs, by the prefixes that the files declare: the longest namespace that fits. */
export function namesBy(prefixes) {
  const namespaces = [...prefixes].sort((a, b) => b[1].length - a[1].length);
  const curie = (iri) => {
    const found = namespaces.find(([, namespace]) => iri.startsWith(namespace));
    return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
  };
  const expand = (name) => {
    const [prefix, local] = name.split(/:(.*)/s);
    return prefixes.has(prefix) ? prefixes.get(prefix) + local : name;
  };
  const own = prefixes.get("rap");
  return {
    curie,
    expand,
    isOwn: (iri) => iri.startsWith(own),
    /** The id of a term's place in the page: of our own the local name, so that the namespace IRI leads there. */
    anchor: (iri) => (iri.startsWith(own) ? iri.slice(own.length) : curie(iri).replace(":", "-")),
  };
}
