namespace ManagedKube.EndToEnd.Tests;

/// <summary>A cluster of the Full offering with everything that runs on it.</summary>
public sealed class PlatformTests
{
    private const string ConsoleSecret = "planted-secret-of-the-consoles";

    private const string Consoles =
        """
              consoles:
                clientId: consoles-fuldev
                authorizeUrl: https://login.example.com/realms/ful/auth
                tokenUrl: https://login.example.com/realms/ful/token
                userInfoUrl: https://login.example.com/realms/ful/userinfo
            versions:
        """;

    [Theory]
    [InlineData("fuldev", true)]
    [InlineData("fulpr", false)]
    public async Task One_up_brings_the_whole_platform_and_tells_its_secrets_to_nobody(string stack, bool signsOnAtConsoles)
    {
        using var place = new Workplace();
        if (signsOnAtConsoles)
        {
            place.Edit(stack, "    versions:", Consoles);
            await place.ExpectAsync(0, "config", "set", stack, "oidc:consoleSecret", ConsoleSecret, "--secret");
        }

        var created = await place.ExpectAsync(0, "up", stack, "--yes");
        var again = await place.ExpectAsync(0, "preview", stack, "--expect-no-changes", "--diff");
        var accepted = await place.AcceptAsync(0, stack, "--json");
        Assert.DoesNotContain(accepted.Json.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("outcome").GetString() == "fails");

        var handover = Path.Combine(place.Home, "given");
        var given = await place.ExpectAsync(0, "handover", stack, "--out", handover);
        // With sign-on Kasten has no local user whose password would be handed over.
        List<string> secrets = [.. await SecretsAsync(handover), .. signsOnAtConsoles ? [ConsoleSecret] : (string[])[]];
        Assert.Equal(7, secrets.Count);
        Assert.Equal(signsOnAtConsoles, (await ReadAsync(Path.Combine(handover, "README.md"))).Contains("/login/generic_oauth", StringComparison.Ordinal));
        Assert.DoesNotContain(ConsoleSecret, await ReadAsync(place.StackFile(stack)), StringComparison.Ordinal);
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
