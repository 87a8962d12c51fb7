namespace ManagedKube.Model.Configuration;

/// <summary>Finds the name that somebody meant.</summary>
public static class KeySuggestion
{
    /// <summary>The known key nearest to <paramref name="key"/>; null when none is near enough to be a slip of the pen.</summary>
    public static string? For(string key, IEnumerable<string> known) =>
        known.Where(candidate => Math.Abs(candidate.Length - key.Length) <= Furthest(key))
            .Select(candidate => (candidate, distance: Distance(key.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Furthest(key))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    private static int Furthest(string key) => Math.Max(2, key.Length / 3);

    /// <summary>The Levenshtein distance.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.Length];
    }
}
