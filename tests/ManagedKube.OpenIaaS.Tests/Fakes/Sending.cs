namespace ManagedKube.OpenIaaS.Tests.Fakes;

/// <summary>Checks the form of one write.</summary>
internal static class Sending
{
    private const string Completed = """{"id":"act","state":{"completed":{"result":"made"}}}""";

    /// <summary>Runs a write whose activity completes at once, and compares what was sent.</summary>
    public static async Task CheckAsync(string request, string? body, Func<OpenIaaSClient, Task> write)
    {
        using var api = new ScriptedApi(new AcceleratedTime()).On(request, _ => ScriptedApi.Accepted("act")).On("GET activity/v1/activities/act", Completed);
        using var client = api.Client(new AcceleratedTime());

        await write(client);

        Assert.Equal(body, api.Calls.Single(call => call.Request == request).Body);
    }
}
