extension AnswerSheet {
  /// How it looks, in black and white. Nothing is fetched: the fonts are those of the machine.
  static let style = """
    @page { size: A4; margin: 10mm 12mm; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 186mm; color: #000; background: #fff;
      font: 9.5pt/1.25 Arial, "Liberation Sans", Helvetica, sans-serif; }
    p, h1, h2, ul { margin: 0; padding: 0; }
    .page { break-after: page; }
    .page:last-child { break-after: auto; }
    header { display: table; width: 100%; border-bottom: 1.5pt solid #000; padding-bottom: 1.5mm; }
    header > div { display: table-cell; vertical-align: middle; }
    .letter { width: 18mm; font-size: 34pt; line-height: 1; font-weight: bold; }
    .long { width: 50mm; padding-right: 4mm; font-size: 15pt; overflow-wrap: anywhere; }
    h1 { font-size: 14pt; }
    .marks { width: 78mm; font-size: 8.5pt; }
    .marks ul { list-style: none; }
    .marks b { display: inline-block; width: 4mm; }
    .how { margin: 1.5mm 0; }
    .scales { border-collapse: collapse; width: 100%; font-size: 8pt; }
    .scales td { border: 0.5pt solid #000; padding: 0.6mm 1.2mm; vertical-align: top; }
    section { margin-top: 2mm; }
    h2 { font-size: 10.5pt; break-after: avoid; }
    .intro { font-size: 8.5pt; font-style: italic; break-after: avoid; }
    .questions { width: 100%; border-collapse: collapse; border-top: 0.75pt solid #000; margin-top: 0.5mm; }
    .questions tr { break-inside: avoid; border-bottom: 0.25pt solid #888; }
    .questions td { padding: 0.7mm 0; vertical-align: middle; }
    td.number { width: 11mm; font-weight: bold; white-space: nowrap; }
    td.boxes { width: 46mm; text-align: right; white-space: nowrap; font-size: 9pt; }
    .own { font-size: 8.5pt; }
    .box { display: inline-block; width: 6mm; height: 6mm; line-height: 5.6mm; text-align: center;
      border: 0.75pt solid #000; margin-left: 1.4mm; }
    .copy { margin-top: 3mm; border-top: 1.5pt solid #000; padding-top: 1.5mm; break-inside: avoid; }
    .four { display: inline-block; white-space: nowrap; font-size: 0; margin: 1mm 3mm 0 0; }
    .cell { display: inline-block; width: 5.1mm; text-align: center; font-size: 6.5pt; line-height: 1.2; }
    .cell i { display: block; height: 6.5mm; border: 0.75pt solid #000; margin-left: -0.75pt; }
    .line { display: inline-block; width: 60mm; border-bottom: 0.75pt solid #000; }
    .next { margin-top: 3mm; text-align: right; font-weight: bold; }
    """
}
