namespace CaJapan.Graph.Server.Configuration;

/// <summary>A setting with which the server cannot start. The message names it and is for its operator.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
