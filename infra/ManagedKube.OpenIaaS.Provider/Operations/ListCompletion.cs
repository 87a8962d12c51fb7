namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>A list that lags or lacks an entry proves nothing about what it does not hold (API reference 5.7, pitfall 3).</summary>
internal static class ListCompletion
{
    /// <summary>A list with the recorded objects that it lacks although they can be found by id, in their recorded order.</summary>
    /// <param name="listed">The list.</param>
    /// <param name="recorded">The ids that are expected in it.</param>
    /// <param name="id">The id of an entry.</param>
    /// <param name="find">An object by its id, as far as it belongs in the list.</param>
    public static async Task<IReadOnlyList<T>> CompleteAsync<T>(
        IReadOnlyList<T> listed, IEnumerable<string> recorded, Func<T, string> id, Func<string, Task<T?>> find)
        where T : class
    {
        var missing = new List<T>();
        foreach (var expected in recorded.Distinct().Where(expected => expected.Length > 0 && listed.All(entry => id(entry) != expected)))
        {
            if (await find(expected).ConfigureAwait(false) is { } found)
                missing.Add(found);
        }

        return missing.Count == 0 ? listed : [.. missing, .. listed];
    }
}
