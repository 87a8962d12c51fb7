namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Deletes an object and waits for the proof that it is gone; lists lag behind for a while (API reference 3.16).</summary>
internal static class Deletion
{
    private static readonly TimeSpan[] Looks =
        [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(15)];

    /// <summary>Runs a deletion.</summary>
    /// <param name="session">What to work with.</param>
    /// <param name="delete">Gives the order.</param>
    /// <param name="find">The object, or null when it is proved to be gone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">It is still there, or nobody can tell.</exception>
    public static async Task RunAsync<T>(Session session, Func<Task> delete, Func<Task<T?>> find, CancellationToken cancellationToken)
        where T : class
    {
        OpenIaaSException? failure = null;
        try
        {
            await delete().ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind is OpenIaaSErrorKind.OutcomeUnknown or OpenIaaSErrorKind.NotFound)
        {
            failure = e;
        }

        foreach (var pause in Looks)
        {
            await Task.Delay(pause, session.Time, cancellationToken).ConfigureAwait(false);
            try
            {
                if (await find().ConfigureAwait(false) is null)
                    return;
            }
            catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.Inconclusive)
            {
                failure ??= e;
            }
        }

        throw failure ?? new OpenIaaSException(OpenIaaSErrorKind.Inconclusive, "OpenIaaS reports the deletion as done, but the object is still there.")
        {
            Remedy = "Run again.",
        };
    }
}
