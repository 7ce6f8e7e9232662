import { useState } from "preact/hooks";
import { saveFile } from "./save-file.ts";

/** Copies an IRI; says that it did. */
export function CopyIri({ iri }: { readonly iri: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await copyText(iri);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <span class="iri">
      <code>{iri}</code>
      <button type="button" onClick={copy} aria-label={`Copy the IRI ${iri}`}>
        {copied ? "copied" : "copy"}
      </button>
    </span>
  );
}

/** A page from the file system may not be given the clipboard; then a field is selected and copied, the old way. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

interface DownloadProps {
  readonly name: string;
  readonly mediaType: string;
  readonly label: string;
  /** Made when asked for. */
  readonly text: () => string | Promise<string>;
}

/** Saves a text as a file. */
export function Download({ name, mediaType, label, text }: DownloadProps) {
  const save = async (): Promise<void> => saveFile(name, new Blob([await text()], { type: mediaType }));
  return (
    <button type="button" class="plain" onClick={save}>
      {label}
    </button>
  );
}
