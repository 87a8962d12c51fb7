namespace ManagedKube.Talosctl.Output;

/// <summary>Text in columns, three spaces apart.</summary>
internal static class Table
{
    private const int Gap = 3;

    public static void Write(TextWriter output, IReadOnlyList<string> titles, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = titles.Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max() + Gap).ToArray();
        foreach (var row in rows.Prepend(titles))
            output.WriteLine(string.Concat(row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
