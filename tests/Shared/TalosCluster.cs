using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace ManagedKube.Tests;

/// <summary>The secrets of a cluster, and the machine configurations of its nodes as texts.</summary>
internal sealed class TalosCluster
{
    public const string VirtualAddress = "10.28.0.20";

    private const string Token = "ab12cd.ab12cd34ef56ab78";
    private const string Key32 = "q2xXv0p1m0rD1yY7Qm3vQ0m3l4m5n6o7p8q9r0s1t2U=";

    private static readonly Lazy<string> ServiceAccountKey = new(() =>
    {
        using var key = RSA.Create(2048);
        return key.ExportRSAPrivateKeyPem() + "\n";
    });

    private readonly (string Certificate, string Key) _machine = Authority("O=talos");
    private readonly (string Certificate, string Key) _etcd = Authority("O=etcd");
    private readonly (string Certificate, string Key) _kubernetes = Authority("O=kubernetes");
    private readonly (string Certificate, string Key) _aggregator = Authority("O=aggregator");

    public string Kubernetes { get; init; } = "1.36.4";

    public string MachineToken { get; init; } = Token;

    /// <summary>The address of a node.</summary>
    public static string Address(int last) => $"10.28.0.{last.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A control plane in the form of Talos 1.14.</summary>
    /// <param name="number">1 for cp-01 with the address .21.</param>
    public string ControlPlane(int number) => $"""
        version: v1alpha1
        machine:
          type: controlplane
          token: {MachineToken}
          ca: {Pair(_machine)}
          certSANs: [{VirtualAddress}]
        cluster:
          token: {Token}
          etcd:
            ca: {Pair(_etcd)}
        ---
        {Host($"cp-0{number}", Address(20 + number))}
        ---
        apiVersion: v1alpha1
        kind: Layer2VIPConfig
        name: {VirtualAddress}
        link: net0
        ---
        {Common}
        ---
        apiVersion: v1alpha1
        kind: KubeNodeConfig
        labels:
          node-role.kubernetes.io/control-plane: ""
          topology.kubernetes.io/zone: AZ0{4 + number}
        taints:
          node-role.kubernetes.io/control-plane: NoSchedule
        ---
        apiVersion: v1alpha1
        kind: KubeProxyConfig
        enabled: false
        image: registry.k8s.io/kube-proxy:v{Kubernetes}
        ---
        apiVersion: v1alpha1
        kind: KubeAPIServerCAConfig
        issuingCA:
          cert: {Quoted(_kubernetes.Certificate)}
          key: {Quoted(_kubernetes.Key)}
        ---
        apiVersion: v1alpha1
        kind: KubeAggregatorCAConfig
        issuingCA:
          cert: {Quoted(_aggregator.Certificate)}
          key: {Quoted(_aggregator.Key)}
        ---
        apiVersion: v1alpha1
        kind: KubeServiceAccountConfig
        issuer:
          privateKey: {Quoted(ServiceAccountKey.Value)}
          issuerURL: https://{VirtualAddress}:6443
        ---
        apiVersion: v1alpha1
        kind: KubeEtcdEncryptionConfig
        config:
          resources:
            - resources: [secrets]
              providers: [{"{"} secretbox: {"{"} keys: [{"{"} name: key2, secret: {Key32} {"}"}] {"}"} {"}"}]
        ---
        apiVersion: v1alpha1
        kind: KubeAPIServerConfig
        image: registry.k8s.io/kube-apiserver:v{Kubernetes}
        certExtraSANs: [{VirtualAddress}, api.example.net]
        ---
        apiVersion: v1alpha1
        kind: KubeControllerManagerConfig
        image: registry.k8s.io/kube-controller-manager:v{Kubernetes}
        ---
        apiVersion: v1alpha1
        kind: KubeSchedulerConfig
        image: registry.k8s.io/kube-scheduler:v{Kubernetes}
        ---
        apiVersion: v1alpha1
        kind: KubeAuthorizerConfig
        name: node
        type: Node
        ---
        apiVersion: v1alpha1
        kind: KubeAuthorizerConfig
        name: rbac
        type: RBAC

        """;

    /// <summary>A worker in the form of Talos 1.14.</summary>
    /// <param name="number">1 for wrk-01 with the address .51.</param>
    public string Worker(int number) => $"""
        version: v1alpha1
        machine:
          type: worker
          token: {MachineToken}
          ca: {"{"} crt: {Base64(_machine.Certificate)}, key: "" {"}"}
        cluster:
          token: {Token}
        ---
        {Host($"wrk-0{number}", Address(50 + number))}
        ---
        {Common}
        ---
        apiVersion: v1alpha1
        kind: KubeNodeConfig
        labels:
          topology.kubernetes.io/zone: AZ0{4 + number}
        ---
        apiVersion: v1alpha1
        kind: KubeAPIServerCAConfig
        acceptedCAs: [{Quoted(_kubernetes.Certificate)}]

        """;

    /// <summary>A control plane in the form of Talos 1.13 and older.</summary>
    public string LegacyControlPlane(int number, string sysctl = "262144") => $"""
        version: v1alpha1
        machine:
          type: controlplane
          token: {MachineToken}
          ca: {Pair(_machine)}
          kubelet:
            image: ghcr.io/siderolabs/kubelet:v{Kubernetes}
          sysctls:
            vm.max_map_count: "{sysctl}"
          features:
            diskQuotaSupport: true
        cluster:
          id: {Key32}
          secret: {Key32}
          controlPlane:
            endpoint: https://{VirtualAddress}:6443
          clusterName: tests
          network:
            cni:
              name: none
            dnsDomain: tests.local
            podSubnets: [10.241.0.0/16]
            serviceSubnets: [10.96.0.0/12]
          token: {Token}
          secretboxEncryptionSecret: {Key32}
          ca: {Pair(_kubernetes)}
          aggregatorCA: {Pair(_aggregator)}
          serviceAccount:
            key: {Base64(ServiceAccountKey.Value)}
          apiServer:
            image: registry.k8s.io/kube-apiserver:v{Kubernetes}
          controllerManager:
            image: registry.k8s.io/kube-controller-manager:v{Kubernetes}
          scheduler:
            image: registry.k8s.io/kube-scheduler:v{Kubernetes}
          etcd:
            ca: {Pair(_etcd)}
        ---
        {Host($"cp-0{number}", Address(20 + number))}
        ---
        apiVersion: v1alpha1
        kind: Layer2VIPConfig
        name: {VirtualAddress}
        link: net0

        """;

    /// <summary>A talosconfig with the control planes as endpoints.</summary>
    /// <param name="role">What it allows.</param>
    /// <param name="endpoints">The endpoints; those of three control planes when none are given.</param>
    public string ClientConfiguration(string role = "os:admin", params string[] endpoints)
    {
        var (certificate, key) = Client(role);
        return $"""
            context: tests
            contexts:
              tests:
                endpoints: [{string.Join(", ", endpoints.Length > 0 ? endpoints : [Address(21), Address(22), Address(23)])}]
                ca: {Base64(_machine.Certificate)}
                crt: {Base64(certificate)}
                key: {Base64(key)}

            """;
    }

    private string Common => $"""
        apiVersion: v1alpha1
        kind: KubeClusterConfig
        clusterName: tests
        endpoint: https://{VirtualAddress}:6443
        ---
        apiVersion: v1alpha1
        kind: KubeNetworkConfig
        dnsDomain: tests.local
        podSubnets: [10.241.0.0/16]
        serviceSubnets: [10.96.0.0/12]
        ---
        apiVersion: v1alpha1
        kind: KubePrismConfig
        port: 7445
        ---
        apiVersion: v1alpha1
        kind: KubeletConfig
        image: ghcr.io/siderolabs/kubelet:v{Kubernetes}
        config:
          maxPods: 110
        """;

    private static string Host(string name, string address) => $"""
        apiVersion: v1alpha1
        kind: HostnameConfig
        hostname: {name}
        auto: "off"
        ---
        apiVersion: v1alpha1
        kind: LinkConfig
        name: net0
        addresses:
          - address: {address}/22
        """;

    private (string Certificate, string Key) Client(string role)
    {
        using var issuer = X509Certificate2.CreateFromPem(_machine.Certificate, _machine.Key);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"O={role}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], critical: false));
        using var certificate = request.Create(issuer, issuer.NotBefore, issuer.NotAfter, RandomNumberGenerator.GetBytes(8));
        return (certificate.ExportCertificatePem() + "\n", key.ExportECPrivateKeyPem() + "\n");
    }

    private static (string Certificate, string Key) Authority(string subject)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var certificate = request.CreateSelfSigned(
            new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2045, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return (certificate.ExportCertificatePem() + "\n", key.ExportECPrivateKeyPem() + "\n");
    }

    private static string Pair((string Certificate, string Key) authority) => $"{{ crt: {Base64(authority.Certificate)}, key: {Base64(authority.Key)} }}";

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Quoted(string text) => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
