namespace ManagedKube.Engine.Monitor;

/// <summary>A range of versions as programs require it: comparators joined by blanks, alternatives by <c>||</c>.</summary>
internal static class VersionRange
{
    private static readonly string[] Operators = [">=", "<=", "!=", ">", "<", "=", "^", "~"];

    /// <exception cref="FormatException">The text is no range.</exception>
    public static bool Contains(string range, Version version) =>
        range.Split("||").Any(part => part.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(comparator => Fits(comparator, version)));

    private static bool Fits(string comparator, Version version)
    {
        var op = Operators.FirstOrDefault(candidate => comparator.StartsWith(candidate, StringComparison.Ordinal), "=");
        var text = comparator.StartsWith(op, StringComparison.Ordinal) ? comparator[op.Length..] : comparator;
        var parts = text.TrimStart('v').Split('-', '+')[0].Split('.').TakeWhile(part => part is not ("x" or "X" or "*")).ToArray();
        if (parts.Length > 3 || !parts.All(part => int.TryParse(part, out var number) && number >= 0))
            throw new FormatException($"'{comparator}' is not a version comparison such as '>=3.100.0'.");
        var numbers = parts.Select(int.Parse).ToArray();
        var low = new Version(numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        return op switch
        {
            ">=" => version >= low,
            "<=" => version <= low,
            ">" => version > low,
            "<" => version < low,
            "!=" => version != low,
            "^" => version >= low && version < Next(low, numbers.Length, low.Major > 0 ? 1 : low.Minor > 0 ? 2 : 3),
            "~" => version >= low && version < Next(low, numbers.Length, 2),
            _ => version >= low && version < Next(low, numbers.Length, 3),
        };
    }

    // The first version that differs within the given number of parts.
    private static Version Next(Version low, int given, int parts) => Math.Min(given, parts) switch
    {
        0 => new Version(int.MaxValue, 0, 0),
        1 => new Version(low.Major + 1, 0, 0),
        2 => new Version(low.Major, low.Minor + 1, 0),
        _ => new Version(low.Major, low.Minor, low.Build + 1),
    };
}
