using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Clusters;

/// <summary>Single sign-on at consoles needs a secret that is in the stack's file, encrypted.</summary>
public sealed class ConsoleSecretTests : IDisposable
{
    private const string Missing =
        "error: customers/Pulumi.fuldev.yaml:35:7: cluster.oidc.consoles: The stack does not keep the secret of the consoles' client. "
        + "Set it with 'mk config set fuldev oidc:consoleSecret --secret < FILE'; it is encrypted then, and never shown.";

    private static readonly string Consoles = ShippedCustomers.Read("fuldev").Replace(
        "    versions:",
        """
              consoles:
                clientId: consoles-fuldev
                authorizeUrl: https://login.example.com/realms/ful/auth
                tokenUrl: https://login.example.com/realms/ful/token
                userInfoUrl: https://login.example.com/realms/ful/userinfo
            versions:
        """,
        StringComparison.Ordinal);

    private readonly TestProject _project = new() { Checks = [new ClusterDefinitionCheck()] };

    public ConsoleSecretTests() => File.WriteAllText(_project.StackFile("fuldev"), Consoles);

    [Theory]
    [InlineData("validate")]
    [InlineData("preview")]
    [InlineData("up", "--yes")]
    public async Task It_is_missed_before_anything_runs(params string[] verb)
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync([verb[0], "fuldev", .. verb[1..]]));

        Assert.Contains(Missing, _project.Output + _project.Error, StringComparison.Ordinal);
        Assert.Empty(_project.Engine.Calls);
        Assert.Empty(_project.Targets.Opened);
    }

    [Fact]
    public async Task It_is_kept_encrypted_or_not_at_all()
    {
        await _project.RunAsync("config", "set", "fuldev", "oidc:consoleSecret", "planted-secret");
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("validate", "fuldev"));
        await _project.RunAsync("config", "set", "fuldev", "oidc:consoleSecret", "", "--secret");
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("validate", "fuldev"));

        await _project.RunAsync("config", "set", "fuldev", "oidc:consoleSecret", "planted-secret", "--secret");
        Assert.Equal(ExitCode.Done, await _project.RunAsync("validate", "fuldev"));

        Assert.DoesNotContain("planted-secret", await File.ReadAllTextAsync(_project.StackFile("fuldev"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain("planted-secret", _project.Output + _project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_tells_the_addresses_that_it_is_had_for()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("plan", "fuldev"));

        Assert.Contains("https://argocd.internal.fuldev.mk.ms-cloud-temple.com/auth/callback", _project.Output, StringComparison.Ordinal);
        Assert.Contains("https://k10.external-secured.fuldev.mk.ms-cloud-temple.com/k10/auth-svc/v0/oidc/redirect", _project.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("does not keep the secret", _project.Output + _project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_in_the_section_is_told_at_once_with_its_place()
    {
        var wrong = Consoles
            .Replace("https://login.example.com/realms/ful/auth", "http://login.example.com/auth", StringComparison.Ordinal)
            .Replace("userInfoUrl:", "scopes: [profile]\n        clientSecret: x\n        userInfoUrl:", StringComparison.Ordinal);
        await File.WriteAllTextAsync(_project.StackFile("fuldev"), wrong, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("validate", "fuldev"));

        Assert.Contains("Pulumi.fuldev.yaml:37:9: cluster.oidc.consoles.authorizeUrl: \"http://login.example.com/auth\" is not an https URL", _project.Output, StringComparison.Ordinal);
        Assert.Contains("Pulumi.fuldev.yaml:40:9: cluster.oidc.consoles.clientSecret: There is no setting \"clientSecret\" here.", _project.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();
}
