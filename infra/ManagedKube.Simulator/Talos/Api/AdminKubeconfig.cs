using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The kubeconfig that a control plane makes for an administrator.</summary>
internal static class AdminKubeconfig
{
    private const string FileName = "kubeconfig";

    /// <summary>The kubeconfig, alone in a tar.gz.</summary>
    public static byte[] Archive(MachineConfiguration machine, DateTimeOffset now)
    {
        using var archive = new MemoryStream();
        using (var zip = new GZipStream(archive, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(zip))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, FileName)
            {
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Text(machine, now))),
                Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }

        return archive.ToArray();
    }

    private static string Text(MachineConfiguration machine, DateTimeOffset now)
    {
        var (certificate, key) = Leaf.Client(machine.Kubernetes!, "admin", ["system:masters"], now, machine.AdminLifetime);
        var cluster = machine.ClusterName ?? "kubernetes";
        return $"""
            apiVersion: v1
            kind: Config
            clusters:
            - name: {cluster}
              cluster:
                server: {machine.Endpoint!.GetLeftPart(UriPartial.Authority)}
                certificate-authority-data: {Base64(machine.Kubernetes!.Certificate)}
            users:
            - name: admin@{cluster}
              user:
                client-certificate-data: {Base64(certificate)}
                client-key-data: {Base64(key)}
            contexts:
            - name: admin@{cluster}
              context:
                cluster: {cluster}
                namespace: default
                user: admin@{cluster}
            current-context: admin@{cluster}

            """;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
