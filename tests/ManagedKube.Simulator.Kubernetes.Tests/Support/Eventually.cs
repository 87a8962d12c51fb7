namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>Waits for what the cluster does on its own.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task True(Func<Task<bool>> condition)
    {
        using var end = new CancellationTokenSource(Patience);
        while (!await condition())
        {
            if (end.IsCancellationRequested)
                Assert.Fail("What was waited for did not happen.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public static async Task<T> NotNull<T>(Func<Task<T?>> find)
        where T : class
    {
        T? found = null;
        await True(async () => (found = await find()) is not null);
        return found!;
    }
}
