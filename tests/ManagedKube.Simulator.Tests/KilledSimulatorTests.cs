using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class KilledSimulatorTests
{
    private const int AnswersBeforeTheKill = 40;

    [Fact]
    public async Task What_was_answered_before_a_kill_is_there_after_it_and_nothing_is_half_there()
    {
        using var folder = new TemporaryFolder();
        var answered = new ConcurrentBag<string>();
        using (var process = Start(folder.Path))
        {
            Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            await WriteUntilKilledAsync(SimulatorHost.Find(folder.Path)!, process, answered);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await using var after = await TestSimulator.StartAsync(folder.Path);
        var disks = await after.ListAsync($"{TestSimulator.Compute}/virtual_disks");
        var activities = (await after.ListAsync("/api/activity/v1/activities")).Select(activity => activity.Text("id")).ToHashSet();

        Assert.True(answered.Count >= AnswersBeforeTheKill);
        Assert.All(answered, activity => Assert.Contains(activity, activities));
        Assert.True(disks.Count(disk => disk.Text("name").StartsWith("free-", StringComparison.Ordinal)) <= activities.Count);
        WorldInvariants.Check((await after.Host.Store.ReadAsync()).World);
    }

    private static Process Start(string folder)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var host = Path.Combine(own.Parent!.Parent!.FullName, "ManagedKube.Simulator.KillHost", own.Name, "ManagedKube.Simulator.KillHost");
        return Process.Start(new ProcessStartInfo(host, [folder]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Several callers write at once until the process dies under them.</summary>
    private static async Task WriteUntilKilledAsync(SimulatorAccess access, Process process, ConcurrentBag<string> answered)
    {
        using var client = new HttpClient { BaseAddress = access.Address };
        using var login = await client.PostAsJsonAsync(
            "/api/iam/v2/auth/personal_access_token", new { id = access.ClientId, secret = access.SecretId }, TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", await login.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var repositories = await client.GetFromJsonAsync<System.Text.Json.JsonElement>(
            $"{TestSimulator.Compute}/storage_repositories?types[]=lvmohba", TestContext.Current.CancellationToken);
        var repository = repositories[0].Id();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            try
            {
                for (var number = 0; ; number++)
                {
                    using var answer = await client.PostAsJsonAsync(
                        $"{TestSimulator.Compute}/virtual_disks",
                        new { name = $"free-{writer}-{number}", size = 1 << 30, mode = "RW", storageRepositoryId = repository, virtualMachineId = "", bootable = false },
                        TestContext.Current.CancellationToken);
                    Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
                    answered.Add(answer.Headers.Location!.OriginalString);
                    if (answered.Count >= AnswersBeforeTheKill && writer == 0)
                        process.Kill();
                }
            }
            catch (HttpRequestException)
            {
                // It has been killed.
            }
        }));
    }
}
