using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads the Git Runner of a definition.</summary>
internal static class GitRunnerReader
{
    public static GitRunnerDefinition Read(SectionReader machine, MachineSize usual)
    {
        var definition = new GitRunnerDefinition
        {
            Size = MachineReader.ReadSize(machine, usual),
            Zone = machine.OptionalValue("zone", ValueKind.Zone),
            SshKeys = machine.Values("sshKeys", ValueKind.SshKey),
            Mirror = machine.OptionalText("mirror", ValueKind.HttpsUrl("https://mirror.example.net/tools")),
            DebianMirror = machine.OptionalText("debianMirror", ValueKind.HttpsUrl("https://mirror.example.net")),
            Tools = [.. machine.Sections("tools").Select(ReadTool)],
            Registration = machine.Has("registration") ? ReadRegistration(machine.Section("registration")) : null,
        };
        machine.RefuseUnknownKeys();
        return definition;
    }

    private static RunnerToolDefinition ReadTool(SectionReader tool)
    {
        var definition = new RunnerToolDefinition
        {
            Name = tool.Required("name", ValueKind.OneOf(DefinitionNames.RunnerTools)),
            Version = tool.Required("version", ValueKind.Version),
            Sha256 = tool.Required("sha256", ValueKind.Sha256),
            Url = tool.OptionalText("url", ValueKind.HttpsUrl("https://mirror.example.net/talosctl-linux-amd64")),
        };
        tool.RefuseUnknownKeys();
        return definition;
    }

    private static RunnerRegistrationDefinition ReadRegistration(SectionReader registration)
    {
        var definition = new RunnerRegistrationDefinition
        {
            Kind = registration.Required("kind", ValueKind.OneOf(DefinitionNames.RunnerKinds)),
            Url = registration.Required("url", ValueKind.HttpsUrl("https://gitlab.example.com")),
            Tags = registration.Values("tags", ValueKind.RunnerTag),
        };
        registration.RefuseUnknownKeys();
        return definition;
    }
}
