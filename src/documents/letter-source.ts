/**
 * The letter in Typst's own language. It reads all texts from `sys.inputs.data` as data, in the shape of
 * `PrintedDocument`; headings nest without gaps, so that a screen reader can walk them.
 */
export const letterSource = `
#let data = json(bytes(sys.inputs.data))
#let on = data.day.split("-").map(int)
#set document(title: data.title, author: data.sender, date: datetime(year: on.at(0), month: on.at(1), day: on.at(2)))
#set text(font: "Source Sans 3", lang: data.language, region: "fi", size: 10.5pt, hyphenate: true)
#set par(leading: 0.62em, spacing: 0.75em, justify: false)
#set page(
  paper: "a4",
  margin: (left: 24mm, right: 18mm, top: 20mm, bottom: 22mm),
  footer: context [
    #set text(size: 8.5pt, fill: luma(70))
    #grid(columns: (1fr, auto), data.foot, counter(page).display("1 / 1", both: true))
  ],
)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading: set block(above: 1.35em, below: 0.7em, sticky: true)

#let lines(text) = text.split("\\n").filter(line => line.trim() != "")
#let answer(part) = block(above: 1em, below: 1em)[
  #block(below: 0.45em, sticky: true, text(weight: 600, part.label))
  #if part.at("kept", default: none) != none {
    emph(data.kept.at(part.kept))
  } else {
    for one in part.answers { for line in lines(one) { par(line) } }
  }
]
#let parts(all, level) = for part in all {
  if part.kind == "answer" { answer(part) } else {
    let name = part.at("label", default: none)
    let number = part.at("number", default: none)
    if name != none { heading(level: level, if number == none { name } else { name + " " + str(number) }) }
    if part.at("kept", default: none) != none { emph(data.kept.at(part.kept)) }
    parts(part.parts, if name == none { level } else { level + 1 })
  }
}

#grid(
  columns: (1fr, auto),
  column-gutter: 12mm,
  { for line in data.sender { block(spacing: 0.45em, line) } },
  align(left, { for line in data.about { block(spacing: 0.45em, line) } }),
)
#v(6mm)
#heading(level: 1, data.title)
#parts(data.view.parts, 2)
#v(8mm)
#block(breakable: false, { for line in data.end { block(spacing: 0.5em, line) } })
`
