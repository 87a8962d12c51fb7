namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Looks at what the token may not be allowed to see.</summary>
internal static class Visibility
{
    /// <summary>What was read; null also when the token may not see it.</summary>
    public static async Task<T?> TryAsync<T>(Func<Task<T?>> read)
        where T : class
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.AccessDenied)
        {
            return null;
        }
    }

    /// <summary>Runs a check; what the token may not see is left to the platform.</summary>
    public static async Task TryAsync(Func<Task> check)
    {
        try
        {
            await check().ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.AccessDenied)
        {
        }
    }
}
