using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.Tests.Secrets;

public sealed class PassphraseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void An_empty_variable_is_a_passphrase_too() =>
        Assert.Equal("", Find((Passphrase.Variable, ""), (Passphrase.FileVariable, "/nowhere"))!.Text);

    [Fact]
    public void A_file_counts_without_its_white_space()
    {
        var path = Path.Combine(_folder, "passphrase");
        File.WriteAllText(path, "  secret words\n");

        var found = Find((Passphrase.FileVariable, path))!;

        Assert.Equal("secret words", found.Text);
        Assert.Equal($"from {path}", found.ToString());
    }

    [Fact]
    public void A_missing_file_is_told_by_name() =>
        Assert.Contains("/nowhere/p", Assert.Throws<SecretsException>(() => Find((Passphrase.FileVariable, "/nowhere/p"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_variables_there_is_none() => Assert.Null(Find());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Passphrase? Find(params (string Name, string Value)[] variables) =>
        Passphrase.Find(name => variables.Where(variable => variable.Name == name).Select(variable => variable.Value).FirstOrDefault());
}
