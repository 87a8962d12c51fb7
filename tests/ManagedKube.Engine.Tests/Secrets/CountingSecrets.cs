using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.Tests.Secrets;

/// <summary>A quick stand-in for a real cipher; each encryption gives another text, as a real one's does.</summary>
internal sealed class CountingSecrets : ISecretsManager
{
    private int _count;

    public string Type => "b64";

    public JsonObject State => [];

    public string Encrypt(string plaintext) => $"{Interlocked.Increment(ref _count)}:{Convert.ToBase64String(Encoding.UTF8.GetBytes(plaintext))}";

    public string Decrypt(string ciphertext) => Encoding.UTF8.GetString(Convert.FromBase64String(ciphertext.Split(':')[1]));
}
