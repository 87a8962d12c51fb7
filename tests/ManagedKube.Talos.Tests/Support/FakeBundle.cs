using System.Text;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Support;

/// <summary>A bundle that nobody could take for a real one: its keys and certificates are words.</summary>
internal static class FakeBundle
{
    public static SecretsBundle Value { get; } = new()
    {
        ClusterId = Bytes("fake cluster id, fake cluster id"),
        ClusterSecret = Bytes("fake cluster secret, fake secret"),
        BootstrapToken = "faketo.0fakebootstrap00",
        TrustdToken = "faketo.0faketrustdtoken",
        SecretboxKey = Bytes("fake secretbox key fake secretbo"),
        Os = Authority("os"),
        Etcd = Authority("etcd"),
        Kubernetes = Authority("kubernetes"),
        Aggregator = Authority("aggregator"),
        ServiceAccountKey = Pem("RSA PRIVATE KEY", "fake service account key"),
    };

    /// <summary>Everything in it that a worker must never have.</summary>
    public static IReadOnlyList<string> ControlPlaneSecrets { get; } =
    [
        Value.SecretboxKey,
        .. Forms(Value.Os.Key),
        .. Forms(Value.Etcd.Key),
        .. Forms(Value.Etcd.Certificate),
        .. Forms(Value.Kubernetes.Key),
        .. Forms(Value.Aggregator.Key),
        .. Forms(Value.ServiceAccountKey),
    ];

    private static CertificateAndKey Authority(string name) =>
        new(Pem("CERTIFICATE", $"fake {name} certificate"), Pem("EC PRIVATE KEY", $"fake {name} key"));

    private static string Pem(string label, string text) => $"-----BEGIN {label}-----\n{Bytes(text)}\n-----END {label}-----\n";

    private static string Bytes(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));

    // A key may appear as it is, or as Base64 of the whole.
    private static string[] Forms(string pem) => [pem.Split('\n')[1], Bytes(pem)];
}
