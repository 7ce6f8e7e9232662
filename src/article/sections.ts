/** Names of sections, which stand over headlines. */
const SECTIONS = new Set(
  "world|politics|business|economy|opinion|opinions|editorial|analysis|explainer|feature|features|news|top news|breaking news|breaking|exclusive|live|national|international|local|us|u.s.|us news|us politics|uk|uk news|uk politics|world news|africa|americas|asia|asia pacific|australia|canada|china|europe|india|middle east|latin america|war|ukraine war|conflict|diplomacy|defence|defense|security|science|technology|tech|climate|environment|health|education|culture|arts|sport|sports|markets|energy|law|society|religion|travel|lifestyle|investigations|interview|commentary|voices|home".split(
    "|",
  ),
);

/** Whether words are the name of a section of a newspaper ("World"), in any case. */
export const isSection = (words: string): boolean => SECTIONS.has(words.trim().toLowerCase());
