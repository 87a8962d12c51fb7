using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.Tests.Secrets;

/// <summary>The vectors were made with Pulumi's own implementation.</summary>
public class PassphraseSecretsManagerTests
{
    private const string Passphrase = "test-passphrase";
    private const string Salt = "v1:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg==";

    private static PassphraseSecretsManager Manager { get; } = PassphraseSecretsManager.Open(Passphrase, Salt, "test");

    [Theory]
    [InlineData("v1:ICEiIyQlJicoKSor:aflr2uqoI1uJFawKi4Jf+tWVwvYuT4d8UA==", "\"hunter2\"")]
    [InlineData("v1:ICEiIyQlJicoKSor:I+RwwPu/Y49qUdgv/lSTKZjmj8KuPLs=", "hunter2")]
    public void It_reads_what_Pulumi_encrypted(string ciphertext, string plaintext) => Assert.Equal(plaintext, Manager.Decrypt(ciphertext));

    [Fact]
    public void What_it_encrypts_it_decrypts_and_never_the_same_way_twice()
    {
        var first = Manager.Encrypt("é hunter2");

        Assert.Equal("é hunter2", Manager.Decrypt(first));
        Assert.NotEqual(first, Manager.Encrypt("é hunter2"));
    }

    [Fact]
    public void A_new_salt_opens_again_with_the_same_passphrase_only()
    {
        var salt = PassphraseSecretsManager.Create("one").Salt;

        Assert.Equal(salt, PassphraseSecretsManager.Open("one", salt, "test").Salt);
        var error = Assert.Throws<SecretsException>(() => PassphraseSecretsManager.Open("two", salt, "from PULUMI_CONFIG_PASSPHRASE"));
        Assert.StartsWith("Incorrect passphrase (from PULUMI_CONFIG_PASSPHRASE)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("v2:AAECAwQFBgc=:v1:EBESExQVFhcYGRob:jvN2toGGRrRw2EBN+n8IskcULYjQdg==")]
    [InlineData("v1:!!:x")]
    public void A_damaged_salt_is_told(string salt) =>
        Assert.Contains(
            "salt is damaged",
            Assert.Throws<SecretsException>(() => PassphraseSecretsManager.Open(Passphrase, salt, "test")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("plain")]
    [InlineData("v1:AAAA:AAAA")]
    [InlineData("v1:ICEiIyQlJicoKSor:J+RwwPu/Y49qUdgv/lSTKZjmj8KuPLs=")]
    public void A_damaged_secret_is_told(string ciphertext) => Assert.Throws<SecretsException>(() => Manager.Decrypt(ciphertext));
}
