namespace ManagedKube.EndToEnd.Tests;

/// <summary>A cluster of the Full offering with everything that runs on it.</summary>
public sealed class PlatformTests
{
    [Theory]
    [InlineData("fuldev")]
    [InlineData("fulpr")]
    public async Task One_up_brings_the_whole_platform_and_tells_its_secrets_to_nobody(string stack)
    {
        using var place = new Workplace();

        var created = await place.ExpectAsync(0, "up", stack, "--yes");
        var again = await place.ExpectAsync(0, "preview", stack, "--expect-no-changes", "--diff");
        var accepted = await place.ExpectAsync(0, "accept", stack, "--json");
        Assert.DoesNotContain(accepted.Json.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("outcome").GetString() == "fails");

        var handover = Path.Combine(place.Home, "given");
        var given = await place.ExpectAsync(0, "handover", stack, "--out", handover);
        var secrets = await SecretsAsync(handover);
        Assert.Equal(7, secrets.Count);
        foreach (var told in new[] { created, again, accepted, given })
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, told.Output + told.Error, StringComparison.Ordinal));
        await NowhereInClearAsync(place.Home, handover, secrets);
    }

    // The administrators' passwords, and the token of the delivered account.
    private static async Task<IReadOnlyList<string>> SecretsAsync(string handover)
    {
        var secrets = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(handover, "passwords")))
            secrets.Add((await ReadAsync(file)).Trim());
        var kubeconfig = await ReadAsync(Path.Combine(handover, "kubeconfig-defaultapp"));
        secrets.Add(kubeconfig.Split('\n').Single(line => line.Contains("token: ", StringComparison.Ordinal)).Split("token: ")[1]);
        return secrets;
    }

    // What the simulated clusters keep is theirs: their Secrets hold what real ones hold.
    private static async Task NowhereInClearAsync(string home, string handover, IReadOnlyList<string> secrets)
    {
        var report = Path.Combine(handover, "README.md");
        var files = Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(handover, StringComparison.Ordinal) || file == report)
            .Where(file => !file.StartsWith(Path.Combine(home, "sim"), StringComparison.Ordinal))
            .ToList();
        Assert.Contains(files, file => file.EndsWith(".json", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var text = await ReadAsync(file);
            Assert.All(secrets, secret => Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{file} holds a secret in clear"));
        }
    }

    private static Task<string> ReadAsync(string file) => File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
}
