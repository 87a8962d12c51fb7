using System.Globalization;

namespace ManagedKube.Model.Definition;

/// <summary>
/// Names of machines (product spec 2.5): the name of the virtual machine, the host name and the Kubernetes node name
/// are the same.
/// </summary>
public static class MachineName
{
    /// <summary>The name of machine <paramref name="number"/> of a role; the Git Runner has no number.</summary>
    public static string Of(string code, MachineRole role, int number) => role switch
    {
        MachineRole.GitRunner => $"{code}-gitrunner",
        MachineRole.ControlPlane => Numbered(code, "cp", number),
        MachineRole.StorageNode => Numbered(code, "ceph", number),
        MachineRole.Worker => Numbered(code, "wrk", number),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };

    /// <summary>The name of the Ceph disk that is <paramref name="number"/>th on its machine, from 1.</summary>
    public static string OfCephDisk(string machine, int number) => Numbered(machine, "osd", number);

    /// <summary>The name of a worker's disk for local volumes.</summary>
    public static string OfLocalDisk(string machine) => $"{machine}-local";

    private static string Numbered(string prefix, string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{kind}-{number:00}");
}
