/** Facts of the page for programs (JSON-LD). A data block: the browser does not run it, so the page's policy allows it. */
export function StructuredData({ data }: { data: object }) {
  // A `<` in a text could end the block or begin another; in JSON it may stand as an escape.
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<`, in a block that is not run.
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
