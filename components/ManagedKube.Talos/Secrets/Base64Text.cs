using System.Text;

namespace ManagedKube.Talos.Secrets;

/// <summary>Texts as the Base64 of their UTF-8 bytes, with padding and on one line.</summary>
internal static class Base64Text
{
    public static string Of(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
