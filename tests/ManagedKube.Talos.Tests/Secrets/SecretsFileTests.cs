using System.Text;
using ManagedKube.Talos.Secrets;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class SecretsFileTests
{
    private static readonly string Text = SecretsFile.Write(KnownSecrets.Bundle);

    [Fact]
    public void What_is_written_reads_back_the_same() => Assert.Equal(KnownSecrets.Bundle, SecretsFile.Read(Text));

    [Fact]
    public void The_file_has_the_keys_of_talosctl_gen_secrets()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text));

        Assert.Equal(
            [
                "certs.etcd.crt", "certs.etcd.key", "certs.k8s.crt", "certs.k8s.key", "certs.k8saggregator.crt", "certs.k8saggregator.key",
                "certs.k8sserviceaccount.key", "certs.os.crt", "certs.os.key", "cluster.id", "cluster.secret", "secrets.bootstraptoken",
                "secrets.secretboxencryptionsecret", "trustdinfo.token",
            ],
            Leaves(yaml.Documents.Single().RootNode, "").Order(StringComparer.Ordinal));
        Assert.Contains($"crt: {Convert.ToBase64String(Encoding.UTF8.GetBytes(KnownSecrets.Bundle.Os.Certificate))}\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_of_digits_only_stays_a_text()
    {
        var numbers = KnownSecrets.Bundle with { BootstrapToken = "123456.0123456789012345" };

        Assert.Equal(numbers, SecretsFile.Read(SecretsFile.Write(numbers)));
    }

    [Fact]
    public void All_that_is_missing_or_unreadable_is_said_at_once()
    {
        var error = Assert.Throws<InvalidSecretsException>(() => SecretsFile.Read(
            """
            cluster: { id: abc }
            secrets: { bootstraptoken: aaaaaa.bbbbbbbbbbbbbbbb, aescbcencryptionsecret: hidden-value }
            certs:
              etcd: { crt: not-base64!, key: LS0K }
              k8s: { crt: LS0K, key: LS0K }
              k8saggregator: { crt: LS0K, key: LS0K }
              os: { crt: LS0K, key: LS0K }
            """));

        Assert.Equal(
            [
                "secrets.aescbcencryptionsecret is of an old cluster: only secrets.secretboxencryptionsecret is supported.",
                "cluster.secret is missing.",
                "trustdinfo.token is missing.",
                "certs.etcd.crt must be the Base64 of a PEM text.",
                "certs.k8sserviceaccount.key is missing.",
            ],
            error.Findings);
        Assert.DoesNotContain("hidden-value", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cluster: [hidden-value")]
    [InlineData("cluster: hidden-value")]
    [InlineData("hidden-value")]
    [InlineData("cluster: { id: { hidden-value: 1 } }")]
    public void A_text_of_another_kind_is_refused_without_quoting_it(string text)
    {
        var error = Assert.Throws<InvalidSecretsException>(() => SecretsFile.Read(text));

        Assert.StartsWith("The text is not a secrets file in YAML, as 'talosctl gen secrets' writes it: see line 1,", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-value", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_lacks_everything() =>
        Assert.Equal(14, Assert.Throws<InvalidSecretsException>(() => SecretsFile.Read("")).Findings.Count);

    private static IEnumerable<string> Leaves(YamlNode node, string path) => node is YamlMappingNode map
        ? map.Children.SelectMany(child => Leaves(child.Value, path.Length == 0 ? child.Key.ToString() : $"{path}.{child.Key}"))
        : [path];
}
