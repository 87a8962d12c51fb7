using System.Text;
using ManagedKube.Talos.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManagedKube.Talos.Secrets;

/// <summary>
/// The exchange form of root secrets, that of <c>talosctl gen secrets</c> (Talos facts 4.1): for escrow outside the stack, and for
/// recovery by hand with <c>talosctl gen config --with-secrets</c>. Texts are secrets.
/// </summary>
public static class SecretsFile
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(LowerCaseNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    /// <summary>Writes secrets.</summary>
    public static string Write(SecretsBundle bundle) => YamlText.Of(new File
    {
        Cluster = new() { Id = bundle.ClusterId, Secret = bundle.ClusterSecret },
        Secrets = new() { BootstrapToken = bundle.BootstrapToken, SecretboxEncryptionSecret = bundle.SecretboxKey },
        TrustdInfo = new() { Token = bundle.TrustdToken },
        Certs = new()
        {
            Etcd = Pair.Of(bundle.Etcd),
            K8s = Pair.Of(bundle.Kubernetes),
            K8sAggregator = Pair.Of(bundle.Aggregator),
            K8sServiceAccount = new() { Key = Base64Text.Of(bundle.ServiceAccountKey) },
            Os = Pair.Of(bundle.Os),
        },
    });

    /// <summary>
    /// Reads secrets. They are whole, but not checked for use; see <see cref="SecretsCheck"/>.
    /// </summary>
    /// <exception cref="InvalidSecretsException">The text is no YAML, or elements are missing or no Base64: all of them are named.</exception>
    public static SecretsBundle Read(string text)
    {
        var file = Parse(text);
        var findings = new List<string>();
        string Value(string? value, string name)
        {
            if (string.IsNullOrWhiteSpace(value))
                findings.Add($"{name} is missing.");
            return value?.Trim() ?? "";
        }

        string Pem(string? value, string name)
        {
            var base64 = Value(value, name);
            try
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
            }
            catch (FormatException)
            {
                findings.Add($"{name} must be the Base64 of a PEM text.");
                return "";
            }
        }

        CertificateAndKey Authority(Pair? pair, string name) => new(Pem(pair?.Crt, $"{name}.crt"), Pem(pair?.Key, $"{name}.key"));

        var secretbox = file.Secrets?.AescbcEncryptionSecret is not null && file.Secrets.SecretboxEncryptionSecret is null
            ? Unsupported(findings)
            : Value(file.Secrets?.SecretboxEncryptionSecret, SecretsElement.SecretboxKey);
        var bundle = new SecretsBundle
        {
            ClusterId = Value(file.Cluster?.Id, SecretsElement.ClusterId),
            ClusterSecret = Value(file.Cluster?.Secret, SecretsElement.ClusterSecret),
            BootstrapToken = Value(file.Secrets?.BootstrapToken, SecretsElement.BootstrapToken),
            TrustdToken = Value(file.TrustdInfo?.Token, SecretsElement.TrustdToken),
            SecretboxKey = secretbox,
            Os = Authority(file.Certs?.Os, SecretsElement.Os),
            Etcd = Authority(file.Certs?.Etcd, SecretsElement.Etcd),
            Kubernetes = Authority(file.Certs?.K8s, SecretsElement.Kubernetes),
            Aggregator = Authority(file.Certs?.K8sAggregator, SecretsElement.Aggregator),
            ServiceAccountKey = Pem(file.Certs?.K8sServiceAccount?.Key, SecretsElement.ServiceAccountKey),
        };
        return findings.Count == 0 ? bundle : throw new InvalidSecretsException(findings);
    }

    /// <summary>Messages of the YAML reader can quote the text, so that only the place is told.</summary>
    private static File Parse(string text)
    {
        try
        {
            return Deserializer.Deserialize<File?>(text) ?? new();
        }
        catch (YamlException e)
        {
            throw new InvalidSecretsException(
                [$"The text is not a secrets file in YAML, as 'talosctl gen secrets' writes it: see line {e.Start.Line}, column {e.Start.Column}."]);
        }
    }

    private static string Unsupported(List<string> findings)
    {
        findings.Add("secrets.aescbcencryptionsecret is of an old cluster: only secrets.secretboxencryptionsecret is supported.");
        return "";
    }

    private sealed record File
    {
        public ClusterSection? Cluster { get; init; }

        public SecretsSection? Secrets { get; init; }

        [YamlMember(Alias = "trustdinfo")]
        public TrustdSection? TrustdInfo { get; init; }

        public CertsSection? Certs { get; init; }
    }

    private sealed record ClusterSection
    {
        public string? Id { get; init; }

        public string? Secret { get; init; }
    }

    private sealed record SecretsSection
    {
        [YamlMember(Alias = "bootstraptoken")]
        public string? BootstrapToken { get; init; }

        [YamlMember(Alias = "secretboxencryptionsecret")]
        public string? SecretboxEncryptionSecret { get; init; }

        [YamlMember(Alias = "aescbcencryptionsecret")]
        public string? AescbcEncryptionSecret { get; init; }
    }

    private sealed record TrustdSection
    {
        public string? Token { get; init; }
    }

    private sealed record CertsSection
    {
        public Pair? Etcd { get; init; }

        [YamlMember(Alias = "k8s")]
        public Pair? K8s { get; init; }

        [YamlMember(Alias = "k8saggregator")]
        public Pair? K8sAggregator { get; init; }

        [YamlMember(Alias = "k8sserviceaccount")]
        public Pair? K8sServiceAccount { get; init; }

        public Pair? Os { get; init; }
    }

    private sealed record Pair
    {
        public string? Crt { get; init; }

        public string? Key { get; init; }

        public static Pair Of(CertificateAndKey value) => new() { Crt = Base64Text.Of(value.Certificate), Key = Base64Text.Of(value.Key) };
    }
}
