using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Components.FirstBoot;

/// <summary>
/// The cloud-init user-data of the Git Runner, which runs an ordinary Debian. Talos would ignore a text with this header. It is read
/// once, at the first boot. It stays readable for the machine's root and on its drive, the token included: let the token expire, or
/// be good for one registration.
/// </summary>
internal static class CloudConfig
{
    private const string Header = "#cloud-config\n";
    private const string Administrator = "ops";

    /// <summary>Renders the text. With nothing ordered for the runner it only fixes the host name; the network has a text of its own.</summary>
    /// <exception cref="ArgumentException">The runner is to be registered, but there is no token.</exception>
    public static string Render(CloudConfigSettings settings)
    {
        var runner = settings.Runner;
        var name = new UserData { Hostname = settings.Hostname };
        if (runner is { SshKeys.IsEmpty: true, Mirror: null, DebianMirror: null, Tools.IsEmpty: true, Registration: null })
            return Header + CloudConfigYaml.Of(name);
        if (runner.Registration is not null && string.IsNullOrEmpty(settings.Token))
            throw new ArgumentException("A runner that is registered needs a token.", nameof(settings));
        var registration = runner.Registration is { } wanted ? RunnerRegistration.Of(wanted, settings.Hostname, settings.Token!) : null;
        return Header + CloudConfigYaml.Of(name with
        {
            Timezone = "Etc/UTC",
            SshPwauth = false,
            DisableRoot = true,
            Users = [.. Administrators(runner.SshKeys), .. registration is null ? [] : ImmutableArray.Create(registration.User)],
            Ntp = settings.TimeServers.IsEmpty ? null : new TimeSync(true, "systemd-timesyncd", settings.TimeServers),
            Apt = runner.DebianMirror is { } mirror ? PackageSources.Of(mirror.TrimEnd('/')) : null,
            PackageUpdate = true,
            PackageUpgrade = true,
            // .NET needs ICU, whose package has another name in each Debian; the development package names none.
            Packages = ["ca-certificates", "curl", "git", "libicu-dev", "unattended-upgrades"],
            WriteFiles = [SecurityUpgrades, .. ToolInstallation.Files(runner.Tools), .. registration is null ? [] : ImmutableArray.Create(registration.TokenFile)],
            Runcmd = Commands(runner, registration),
        });
    }

    /// <summary>Debian's own list of origins holds its security updates; this switches the daily run on.</summary>
    private static TextFile SecurityUpgrades { get; } = new(
        "/etc/apt/apt.conf.d/20auto-upgrades",
        "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n",
        TextFile.ReadableByAll);

    private static IEnumerable<User> Administrators(ImmutableArray<string> keys) => keys.IsEmpty
        ? []
        : [new User(Administrator) { Sudo = "ALL=(ALL) NOPASSWD:ALL", SshAuthorizedKeys = keys }];

    private static ImmutableArray<object> Commands(GitRunnerDefinition runner, RunnerRegistration? registration)
    {
        ImmutableArray<ImmutableArray<string>> commands =
            [.. ToolInstallation.Commands(runner.Tools, runner.Mirror), .. registration?.Commands ?? []];
        if (commands.IsEmpty)
            return [];
        // cloud-init makes one shell script of all commands, which would go on after a checksum that is wrong.
        return ["set -e", .. registration is null ? [] : ImmutableArray.Create<object>($"trap 'rm -f {registration.TokenFile.Path}' EXIT"), .. commands.Select(object (command) => command)];
    }
}
